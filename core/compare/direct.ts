import type { Difference } from '../corpus/types';
import { datesOverlap } from '../facts/dates';
import { isNameTerm } from '../facts/names';
import type { Similarity } from '../match/similarity';
import { polarityOf, type Statement } from '../match/statement';
import { COMPARABLE, RELATED, SAME_CLAIM } from '../match/thresholds';
import { byAttribution } from './differences/attribution';
import { alike, type Comparison, differing, evidenceOf, NOTHING, whole } from './differences/comparison';
import { byDate } from './differences/date';
import { byDenial } from './differences/denial';
import { byDirection } from './differences/direction';
import { byNumber } from './differences/number';
import { byOutcome } from './differences/outcome';
import { byPlace } from './differences/place';
import { ownWords } from './evidence';
import { compareFigures } from './figures';

/** Whether both sides name somebody or something in common, or share a dated day: without that no conflict is shown. */
function sharedGround(page: Statement, corpus: Statement): boolean {
  const names = new Set(page.facts.names.flatMap((name) => name.terms));
  if (corpus.facts.names.some((name) => name.terms.some((term) => names.has(term)))) return true;
  return page.facts.dates.some((a) => a.precision === 'day' && corpus.facts.dates.some((b) => datesOverlap(a, b)));
}

/** The differences that are looked for, the most telling first. */
const RULES = [byNumber, byDenial, byDirection, byOutcome, byDate, byPlace, byAttribution];

/**
 * Compares two claims without the help of a point. A conflict or update needs claims that are alike enough to be about the
 * same thing, common ground, and both spans of words that differ.
 */
export function compareDirectly(page: Statement, corpus: Statement, similarity: Similarity): Comparison {
  if (similarity.score < RELATED) return NOTHING;
  const comparable =
    similarity.score >= COMPARABLE && sharedGround(page, corpus) && page.facts.modality === corpus.facts.modality;
  let agreement: Comparison | null = null;
  if (comparable) {
    for (const rule of RULES) {
      const found = rule(page, corpus, similarity);
      if (found === null) continue;
      if (found.stance !== 'agrees') return found;
      agreement ??= found;
    }
  }
  const polar = polarityOf(page) === polarityOf(corpus);
  if (agreement !== null && polar) return agreement;
  if (similarity.score >= SAME_CLAIM && polar && page.facts.quantities.length === 0) {
    return alike('agrees', evidenceOf('same words', [page, corpus], [whole(page), whole(corpus)]));
  }
  return alike('related');
}

/**
 * The difference of two claims that are known to differ where no rule names it: that of the point which both likely speak of (`kind`), else by what stands on one side
 * alone. The evidence is the words of each side that the other does not have.
 */
export function guessDifference(page: Statement, corpus: Statement, kind: Difference | null = null): Comparison {
  const apart = (pick: (statement: Statement) => readonly string[]) => {
    const [a, b] = [pick(page), pick(corpus)];
    return a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item));
  };
  const figures = page.facts.quantities.some((mine) =>
    corpus.facts.quantities.some((theirs) => mine.unit.base === theirs.unit.base && compareFigures(mine, theirs) === 'differs'),
  );
  const turned = polarityOf(page) !== polarityOf(corpus);
  const opposed = page.facts.directions.some((mine) =>
    corpus.facts.directions.some((theirs) => mine.axis === theirs.axis && mine.sign !== theirs.sign),
  );
  const standing: Difference = figures
    ? 'number'
    : turned
      ? 'denial'
      : opposed
        ? 'direction'
        : apart((statement) => statement.facts.dates.map((date) => date.from))
          ? 'date'
          : apart((statement) => statement.facts.places.map(({ place }) => place))
            ? 'place'
            : apart((statement) => [...statement.terms].filter(isNameTerm))
              ? 'attribution'
              : 'outcome';
  const difference = kind ?? standing;
  return differing([page, corpus], difference, [ownWords(page, corpus), ownWords(corpus, page)], null);
}
