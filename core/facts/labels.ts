import { PATTERNS, wordSet } from '../lexicon';
import type { Word } from '../text/words';
import { ONES, ORDINALS } from './number-words';
import { foldedAt } from './numbers';
import { unitAt } from './units';

/** A bare figure of four digits that can be a year. */
const YEAR = /^(?:19|20)\d{2}$/;
/** Words that name what bears the number behind them, in any case of letters. */
const LABELS = wordSet(({ labels }) => labels);
/** The same, only with a capital: "Phase 2", not "a phase 2 days long". */
const CAPITAL_LABELS = wordSet(({ capitalLabels }) => capitalLabels);
/** Prefixes that join a figure with a hyphen and leave it a figure ("mid-2025", "sub-20"). */
const PREFIXES = wordSet(({ prefixes }) => prefixes);

/** Things that are counted by thousands, so that a bare "2000" before them is no year. */
const COUNTED_PLURALS = wordSet(({ countedPlurals }) => countedPlurals);

/** Whether the figure at word `at` is a part of a date: a day beside its month, one day of several, or a year. */
function isDatePart(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at] as Word;
  if (YEAR.test(word.folded)) return !isCountLikeYear(words, at, text);
  const isMonth = (index: number) => PATTERNS.monthAlone.test(foldedAt(words, index)) && words[index]?.capital === true;
  if (!PATTERNS.dayAlone.test(word.folded))
    return ORDINALS[word.folded] !== undefined && foldedAt(words, at + 1) === 'of' && isMonth(at + 2);
  if (isMonth(at - 1)) return !(foldedAt(words, at - 1) === 'may' && unitAt(words, at + 1) !== null);
  // "4 to 9 February", "4, 5 and 6 May", "February 4–9": other days stand between the day and its month.
  for (let step = 1, ahead = at + 1; step <= 3; step += 1) {
    if (isMonth(ahead) || (foldedAt(words, ahead) === 'of' && isMonth(ahead + 1))) return true;
    if (PATTERNS.joinsDays.test(foldedAt(words, ahead))) ahead += 1;
    if (!PATTERNS.dayAlone.test(foldedAt(words, ahead))) break;
    ahead += 1;
  }
  for (let step = 1, back = at - 1; step <= 2; step += 1) {
    if (PATTERNS.joinsDays.test(foldedAt(words, back))) back -= 1;
    if (!PATTERNS.dayAlone.test(foldedAt(words, back)) || !nearby(text, words, back, at)) break;
    if (isMonth(back - 1)) return unitAt(words, at + 1) === null;
    back -= 1;
  }
  return false;
}

const nearby = (text: string, words: readonly Word[], from: number, to: number): boolean =>
  !/[.;:]/.test(text.slice((words[from] as Word).end, (words[to] as Word).start));

function isCountLikeYear(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at] as Word;
  if (/[$€£₽¥₴]/.test(text[word.start - 1] ?? ' ') || text[word.end] === '%') return true;
  if (PATTERNS.beforeYear.test(foldedAt(words, at - 1))) return false;
  const after = foldedAt(words, at + 1);
  if (PATTERNS.scale.test(after)) return true;
  return COUNTED_PLURALS.has(after) || (unitAt(words, at + 1) !== null && !/^(?:day|week|month|year)/.test(after));
}

/** A time of day: "5 p.m.", "14:30", "half past", "10 o'clock", "from about 14.20". */
function isClockTime(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at] as Word;
  if (PATTERNS.clockBehind.test(text.slice(word.end, word.end + 9))) return true;
  if (/\d:$/.test(text.slice(Math.max(0, word.start - 2), word.start))) return true;
  if (PATTERNS.beforeClock.test(foldedAt(words, at - 1)) || /^o'clock$/.test(foldedAt(words, at + 1))) return true;
  if (/^\d{4}$/.test(word.folded) && PATTERNS.hoursBehind.test(foldedAt(words, at + 1))) return true;
  if (!PATTERNS.dottedClock.test(word.text) || text[word.end] === '%') return false;
  const before = /^(?:about|around)$/.test(foldedAt(words, at - 1)) ? at - 2 : at - 1;
  return PATTERNS.atClock.test(foldedAt(words, before)) && unitAt(words, at + 1) === null;
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
  if (!/^\.? {0,2}$/.test(gap.replace(/\u00a0/g, ' '))) return false;
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
  if (isLabel(words, at, text)) return true;
  if (isDatePart(words, at, text)) return true;
  return /^\d/.test(folded)
    ? isClockTime(words, at, text)
    : PATTERNS.oClockBehind.test(text.slice((words[at] as Word).end, (words[at] as Word).end + 8));
}
