import { lists, withLexicon } from '../lexicon';
import { fold, termOf, type Word } from '../text/words';
import { SCALES } from './number-words';

/** A unit made comparable: what is measured, and by what factor to multiply into the base unit. */
export interface Unit {
  /** `minute`, `day`, `year`, `percent`, `usd` …, or `count` for things counted. */
  base: string;
  factor: number;
  /** The term of the thing counted (`c:soldier`), with the base `count`, or of what has a place in a row, with `rank`; else `null`. */
  noun: string | null;
}

const UNITS = new Map<string, Unit>();
withLexicon(({ units }) => {
  for (const [base, words] of Object.entries(units)) {
    for (const word of words.split(' ')) {
      const [name, factor] = word.split('=') as [string, string?];
      UNITS.set(name, { base, factor: factor === undefined ? 1 : Number(factor), noun: null });
    }
  }
});

/** Units of more than one word, singular, folded; a hyphen counts as a space. The longest come first. */
const PHRASES: [words: string[], unit: Unit][] = [];
/** The first words of those units, in the singular: at any other word the phrases are not tried. */
const PHRASE_STARTS = new Set<string>();
withLexicon(({ unitPhrases }) => {
  for (const [phrase, base, factor] of unitPhrases) {
    const words = phrase.split(' ');
    PHRASES.push([words, { base, factor, noun: null }]);
    PHRASE_STARTS.add(words[0] as string);
  }
});

function singular(word: string): string {
  return UNITS.has(word) || !word.endsWith('s') ? word : word.slice(0, -1);
}

/** The unit that a word names, or `null` when it names none. */
export function unitOfWord(folded: string): Unit | null {
  return UNITS.get(singular(folded)) ?? null;
}

/** The unit that begins at word `at`, with the number of its words, or `null`. */
export function unitAt(words: readonly Pick<Word, 'folded'>[], at: number): { unit: Unit; length: number } | null {
  const first = words[at]?.folded ?? '';
  for (const [phrase, unit] of PHRASE_STARTS.has(first) || PHRASE_STARTS.has(singular(first)) ? PHRASES : []) {
    if (phrase.every((part, step) => singular(words[at + step]?.folded ?? '') === part || words[at + step]?.folded === part))
      return { unit, length: phrase.length };
  }
  const unit = unitOfWord(first);
  return unit === null ? null : { unit, length: 1 };
}

/** The unit of a currency sign, or `null`. */
export function unitOfSign(sign: string): Unit | null {
  const base = lists().currencySigns[sign];
  return base === undefined ? null : { base, factor: 1, noun: null };
}

/** The thing counted, as a unit. */
export function unitOfNoun(term: string): Unit {
  return { base: 'count', factor: 1, noun: term };
}

/** Parts of one: what a share of a whole is measured in. */
export const PERCENT: Unit = { base: 'percent', factor: 1, noun: null };
/** A place in a row. */
export const RANK: Unit = { base: 'rank', factor: 1, noun: null };
/** A factor, or how often. */
export const TIMES: Unit = { base: 'times', factor: 1, noun: null };
/** A step of a scale, as of travel warnings: "Level 4". */
export const LEVEL: Unit = { base: 'level', factor: 1, noun: null };
/** Years that somebody has lived: no duration of anything else. */
export const AGE: Unit = { base: 'age', factor: 1, noun: null };

/**
 * A point's unit as its author wrote it (`minute`, `billion US dollars`, `soldier`), made comparable. Words that name no
 * measure are taken as the thing counted.
 */
export function parseUnit(written: string): Unit {
  const plain = written.trim();
  if (plain === '%') return PERCENT;
  if (/^times?$/.test(plain)) return TIMES;
  const words = written
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => ({ folded: fold(word) }));
  let factor = 1;
  let unit: Unit | null = null;
  let noun: string | null = null;
  for (let at = 0; at < words.length; ) {
    const { folded } = words[at] as { folded: string };
    const scale = folded.length > 1 ? SCALES[folded] : undefined;
    const found = scale === undefined ? unitAt(words, at) : null;
    if (scale !== undefined) factor *= scale;
    else if (found !== null) unit ??= found.unit;
    else if (folded !== 'us' && folded !== 'of') noun = termOf(folded);
    at += found?.length ?? 1;
  }
  const measure = unit ?? unitOfNoun(noun ?? '');
  return { ...measure, factor: measure.factor * factor };
}
