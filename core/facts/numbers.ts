import { PATTERNS } from '../lexicon';
import type { Word } from '../text/words';
import { FRACTIONS, ONES, ORDINALS, SCALES, TENS, VULGAR } from './number-words';

/** A figure as read: its value and how many words it took. */
export interface ReadNumber {
  value: number;
  /** Words consumed. */
  length: number;
  ordinal: boolean;
  /** It was written in digits. */
  digits: boolean;
  /** A scale word (`million`) was part of it. */
  scaled: boolean;
}

/** Longer runs of digits are account numbers or noise, and lose exactness as numbers. */
const MAX_DIGITS = 15;
/** More words than this make no number that news writes out. */
const MAX_NUMBER_WORDS = 12;

export const foldedAt = (words: readonly Word[], at: number): string => words[at]?.folded ?? '';

function digitsValue(word: Word | undefined): number | null {
  if (word === undefined || word.folded.length > MAX_DIGITS) return null;
  const vulgar = VULGAR[word.text.at(-1) ?? ''];
  if (vulgar !== undefined) {
    const whole = word.text.slice(0, -1);
    return /^\d*$/.test(whole) ? Number(whole) + vulgar : null;
  }
  if (!PATTERNS.digits.test(word.folded)) return null;
  return Number(PATTERNS.thousands.test(word.folded) ? word.folded.replace(/,/g, '') : word.folded.replace(',', '.'));
}

/** "150 000": groups of three digits set apart by one space, as some agencies write them. */
function spacedGroups(words: readonly Word[], at: number): { value: number; length: number } | null {
  if (!/^[1-9]\d{0,2}$/.test(foldedAt(words, at))) return null;
  let [value, length] = [Number(foldedAt(words, at)), 1];
  for (; length < 4; length += 1) {
    const [before, group] = [words[at + length - 1] as Word, words[at + length]];
    if (group === undefined || group.start - before.end !== 1 || !/^\d{3}$/.test(group.text) || group.joined) break;
    value = value * 1000 + Number(group.text);
  }
  return length === 1 ? null : { value, length };
}

/** "and a half", "and three quarters" after a figure: what it adds, or `null`. */
export function trailingFraction(words: readonly Word[], at: number): { value: number; length: number } | null {
  if (foldedAt(words, at) !== 'and') return null;
  const next = foldedAt(words, at + 1);
  const fraction = FRACTIONS[foldedAt(words, at + 2)];
  if (fraction === undefined) return null;
  if (/^(?:a|an|one)$/.test(next)) return { value: fraction, length: 3 };
  const many = ONES[next];
  return many !== undefined && many > 1 ? { value: many * fraction, length: 3 } : null;
}

/** Reads the figure that begins at word `at`: digits, words, scale words, halves. `null` when none does. */
export function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const first = foldedAt(words, at);
  if (first === '') return null;
  const ordinalDigits = PATTERNS.ordinal.exec(first);
  if (ordinalDigits !== null) return { value: Number(ordinalDigits[1]), length: 1, ordinal: true, digits: true, scaled: false };
  const suffixed = first.length > MAX_DIGITS ? null : PATTERNS.suffixed.exec(first);
  if (suffixed !== null) {
    const scale = SCALES[suffixed[2] === 'b' ? 'bn' : (suffixed[2] as string)] as number;
    return { value: Number(suffixed[1]) * scale, length: 1, ordinal: false, digits: true, scaled: true };
  }
  const groups = spacedGroups(words, at);
  if (groups !== null) return withScale(words, at, groups.value, groups.length, true);
  const written = digitsValue(words[at]);
  if (written !== null) return withScale(words, at, written, 1, true);
  if (ORDINALS[first] !== undefined) return { value: ORDINALS[first], length: 1, ordinal: true, digits: false, scaled: false };
  return readWords(words, at);
}

function withScale(words: readonly Word[], at: number, value: number, length: number, digits: boolean): ReadNumber {
  let [total, used, scaled, last] = [value, length, false, 1];
  const half = trailingFraction(words, at + used);
  if (half !== null) {
    total += half.value;
    used += half.length;
  }
  for (let scale = scaleAt(words, at + used); scale !== null && used < MAX_NUMBER_WORDS; scale = scaleAt(words, at + used)) {
    total *= scale;
    last = scale;
    used += 1;
    scaled = true;
  }
  const after = scaled && half === null ? trailingFraction(words, at + used) : null;
  if (after !== null) return { value: total + after.value * last, length: used + after.length, ordinal: false, digits, scaled };
  return { value: total, length: used, ordinal: false, digits, scaled };
}

function scaleAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || word.folded.length === 1) return null;
  return SCALES[word.folded] ?? null;
}

function readWords(words: readonly Word[], at: number): ReadNumber | null {
  let [total, current, used, any, scaled, last] = [0, 0, 0, false, false, 1];
  while (used < MAX_NUMBER_WORDS) {
    const word = foldedAt(words, at + used);
    const joined = any && word === 'and' && (current >= 100 || total >= 100) ? foldedAt(words, at + used + 1) : word;
    const skip = joined === word ? 1 : 2;
    const [one, ten, scale] = [ONES[joined], TENS[joined], SCALES[joined]];
    if (one !== undefined && (!any || current % 100 === 0 || (current % 10 === 0 && one < 10 && current % 100 > 10)))
      current += one;
    else if (ten !== undefined && (!any || current % 100 === 0)) current += ten;
    else if (skip === 1 && any && current > 0 && (joined === 'hundred' || joined === 'dozen')) {
      current *= scale as number;
      [scaled, last] = [true, scale as number];
    } else if (skip === 1 && any && scale !== undefined && scale >= 1000 && joined.length > 1) {
      total += Math.max(current, total === 0 ? 0 : 1) * scale;
      [current, scaled, last] = [0, true, scale];
    } else break;
    any = true;
    used += skip;
  }
  if (!any) return null;
  const half = trailingFraction(words, at + used);
  const length = used + (half?.length ?? 0);
  if (half !== null && !scaled && scaleAt(words, at + length) !== null)
    return withScale(words, at, current + half.value, length, false);
  return { value: total + current + (half?.value ?? 0) * last, length, ordinal: false, digits: false, scaled };
}
