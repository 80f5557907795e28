import { PATTERNS, wordSet } from '../lexicon';
import type { Word } from '../text/words';
import { ONES, ORDINALS } from './number-words';
import { foldedAt } from './numbers';
import { unitAt } from './units';

/** Words that name what bears the number behind them, in any case of letters. */
const LABELS = wordSet(({ labels }) => labels);
/** The same, only with a capital: "Phase 2", not "a phase 2 days long". */
const CAPITAL_LABELS = wordSet(({ capitalLabels }) => capitalLabels);
/** Prefixes that join a figure with a hyphen and leave it a figure ("mid-2025", "sub-20"). */
const PREFIXES = wordSet(({ prefixes }) => prefixes);

/** Things that are counted by thousands, so that a bare "2000" before them is no year. */
const COUNTED_PLURALS = wordSet(({ countedPlurals }) => countedPlurals);

/** How far around a day its month is looked for, with other days between. */
const DAYS_BACK = 40;
const DAYS_AHEAD = 60;

/** Whether the figure at word `at` is a part of a date: a day beside its month, one day of several, or a year. */
function isDatePart(words: readonly Word[], at: number, text: string): boolean {
  const { folded, start } = words[at] as Word;
  if (PATTERNS.plainYear.test(folded)) return !isCountLikeYear(words, at, text);
  return (
    PATTERNS.dayAhead.test(text.slice(start, start + DAYS_AHEAD)) ||
    (PATTERNS.dayBehind.test(text.slice(Math.max(0, start - DAYS_BACK), start)) && unitAt(words, at + 1) === null)
  );
}

function isCountLikeYear(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at] as Word;
  if (PATTERNS.currencySign.test(text[word.start - 1] ?? '') || text[word.end] === '%') return true;
  if (PATTERNS.beforeYear.test(foldedAt(words, at - 1))) return false;
  const after = foldedAt(words, at + 1);
  if (PATTERNS.scale.test(after)) return true;
  return COUNTED_PLURALS.has(after) || (unitAt(words, at + 1) !== null && !PATTERNS.someTime.test(after));
}

/** How far around a figure it is looked for what makes it a time of day. */
const CLOCK_AROUND = 16;

/** A time of day: "5 p.m.", "14:30", "half past", "10 o'clock", "from about 14.20". */
function isClockTime(words: readonly Word[], at: number, text: string): boolean {
  const { start, end } = words[at] as Word;
  const before = text.slice(Math.max(0, start - CLOCK_AROUND), start);
  if (PATTERNS.clock.test(text.slice(start, end + CLOCK_AROUND)) || PATTERNS.beforeClock.test(before)) return true;
  return PATTERNS.dottedClock.test(text.slice(start, end + 1)) && PATTERNS.atClock.test(before) && unitAt(words, at + 1) === null;
}

/** A number that is a name: "Article 5", "Su-34", "World War Two", "No. 10", "9/11", "three-on-three". */
function isLabel(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (PATTERNS.joinedBefore.test(text.slice(Math.max(0, word.start - 2), word.start))) return true;
  if (PATTERNS.joinedBehind.test(text.slice(word.end, word.end + 2)) || text[word.start - 1] === '#') return true;
  if (foldedAt(words, at + 1) === 'on' && words[at + 1]?.joined === true) return true;
  if (before === undefined) return false;
  if (word.joined && /^\d/.test(word.folded))
    return !/\d/.test(before.folded) && !PREFIXES.has(before.folded) && ONES[before.folded] === undefined;
  if (before.folded === 'on' && before.joined && word.joined) return true;
  const gap = text.slice(before.end, word.start);
  if (!PATTERNS.labelGap.test(gap)) return false;
  if (before.folded === 'no') return gap.startsWith('.') || before.capital;
  if (gap.startsWith('.')) return before.folded === 'vol' || before.folded === 'art';
  if (before.folded === 'of' && foldedAt(words, at - 2) === 'group') return words[at - 2]?.capital === true;
  return LABELS.has(before.folded) || (before.capital && CAPITAL_LABELS.has(before.folded) && at > 1);
}

/** Whether the figure at word `at` measures and counts nothing: a part of a date, a time of day, a label. */
export function isNoQuantity(words: readonly Word[], at: number, text: string): boolean {
  const { folded } = words[at] as Word;
  const written = ONES[folded] !== undefined || ORDINALS[folded] !== undefined;
  if (!/^\d/.test(folded) && !written) return false;
  return isLabel(words, at, text) || isDatePart(words, at, text) || isClockTime(words, at, text);
}
