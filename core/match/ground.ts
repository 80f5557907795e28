import { isNameTerm } from '../facts/names';
import { wordSet } from '../lexicon';
import { termOf } from '../text/words';
import type { EventProfile } from './events';
import type { Statement } from './statement';

/** Nouns that stand with a capital in names and say nothing alone: any country has a bank and a ministry. */
const COMMON_NOUNS = wordSet(({ commonNouns }) => commonNouns, termOf);

/** The terms by which a name is known: those of the thesaurus's names where it has any, else those that are no common nouns. */
function telling(terms: readonly string[]): string[] {
  const names = terms.filter(isNameTerm);
  return names.length > 0 ? names : terms.filter((term) => !COMMON_NOUNS.has(term));
}

/** Share of a claim's names, or of its event's participants and place, that the page must speak of in or around the sentence. */
export const LEAST_GROUND = 0.5;

/**
 * How far page and claim speak of the same people and places, 0–1: similar words about others are another story. Names that
 * the claim gives only as its source count against nobody: the better of the claim's names and the event's is taken.
 */
export function groundOf(
  unit: { statement: Statement },
  claim: Statement,
  event: EventProfile,
  around: ReadonlySet<string>,
): number {
  const names = claim.facts.names.map((name) => telling(name.terms)).filter((terms) => terms.length > 0);
  return shareHeld(unit, names, event, around);
}

/** The same for a text of which only the terms of its names are known. */
export function groundOfNames(
  unit: { statement: Statement },
  names: readonly string[],
  event: EventProfile,
  around: ReadonlySet<string>,
): number {
  return shareHeld(
    unit,
    names.map((name) => [name]),
    event,
    around,
  );
}

function shareHeld(
  unit: { statement: Statement },
  names: readonly (readonly string[])[],
  event: EventProfile,
  around: ReadonlySet<string>,
): number {
  const held = (terms: readonly string[]) => terms.some((term) => unit.statement.terms.has(term) || around.has(term));
  const named = names.length === 0 ? 0 : names.filter(held).length / names.length;
  const took = event.people.length === 0 ? 0 : event.people.filter(held).length / event.people.length;
  return Math.max(named, took);
}
