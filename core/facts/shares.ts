import { PATTERNS } from '../lexicon';
import { isStopWord, type Word } from '../text/words';
import { FRACTIONS, ONES, ORDINALS, SCALES, TENS } from './number-words';
import { foldedAt, readNumber } from './numbers';
import { unitOfWord } from './units';

/** "One in N": larger wholes are no shares that news speaks of. */
const MAX_WHOLE = 1e6;

const endsHere = (text: string, word: Word | undefined): boolean =>
  word === undefined || !/^[ \u00a0-]/.test(text.slice(word.end, word.end + 1));

function small(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  return ONES[word] ?? TENS[word] ?? null;
}

/** "one in five", "nine out of ten", "1 in every 5", "four voters in five", "97 in a hundred". */
function outOf(words: readonly Word[], at: number): { value: number; length: number } | null {
  const count = small(foldedAt(words, at));
  if (count === null || count < 1) return null;
  const joint = /^(?:in|out)$/;
  const counted = !joint.test(foldedAt(words, at + 1)) && joint.test(foldedAt(words, at + 2));
  const from = counted ? at + 2 : at + 1;
  let next = from + 1;
  if (foldedAt(words, from) === 'out' && foldedAt(words, next) === 'of') next += 1;
  else if (foldedAt(words, from) !== 'in') return null;
  if (/^(?:every|a)$/.test(foldedAt(words, next))) next += 1;
  const scale = foldedAt(words, next - 1) === 'a' ? SCALES[foldedAt(words, next)] : undefined;
  const number = readNumber(words, next);
  const whole = scale ?? (number === null || number.ordinal || !Number.isInteger(number.value) ? 0 : number.value);
  if (whole <= count || whole > MAX_WHOLE || PATTERNS.plainYear.test(foldedAt(words, next))) return null;
  const end = next + (number?.length ?? 1);
  const after = foldedAt(words, end);
  // "Two men in 40 minutes", "two men in 40 cities".
  if (
    foldedAt(words, from) === 'in' &&
    (unitOfWord(after) !== null || (counted && count > 1 && !isStopWord(after) && after.endsWith('s')))
  )
    return null;
  return { value: count / whole, length: end - at };
}

/** "half", "a third", "two thirds", "one in five", "every second", as a share of one; `null` when no share begins at word `at`. */
export function readShare(text: string, words: readonly Word[], at: number): { value: number; length: number } | null {
  const ratio = outOf(words, at);
  if (ratio !== null) return ratio;
  const [a, b, c] = [foldedAt(words, at), foldedAt(words, at + 1), foldedAt(words, at + 2)];
  const before = foldedAt(words, at - 1);
  const place = ORDINALS[b] ?? 0;
  if (a === 'every' && place > 1 && c !== '' && !isStopWord(c) && unitOfWord(c) === null) return { value: 1 / place, length: 2 };
  if (a === 'half') {
    if (ORDINALS[before] !== undefined || PATTERNS.noShare.test(before)) return null;
    const stands = PATTERNS.afterHalf.test(b) || endsHere(text, words[at]) || PATTERNS.beforeHalf.test(before);
    return stands && !/^an?$/.test(b) && unitOfWord(b) === null && b !== 'past' ? { value: 0.5, length: 1 } : null;
  }
  const fraction = FRACTIONS[b];
  if (fraction === undefined || unitOfWord(c) !== null || c === 'time' || c === 'times') return null;
  const count = /^an?$/.test(a) ? 1 : (ONES[a] ?? null);
  if (count === null || count === 0 || count * fraction > 1) return null;
  const plural = b.endsWith('s') || b === 'halves';
  if (count > 1) return plural ? { value: count * fraction, length: 2 } : null;
  if (plural) return null;
  if (a === 'one' && b !== 'half') return { value: fraction, length: 2 };
  return PATTERNS.afterPart.test(c) || endsHere(text, words[at + 1]) || before === 'by' ? { value: fraction, length: 2 } : null;
}

/** "twofold", "eleven-fold", "twice", "three times": the factor and how many words, or `null`. */
export function readFold(words: readonly Word[], at: number): { value: number; length: number } | null {
  const word = foldedAt(words, at);
  if (word === 'twice') return { value: 2, length: 1 };
  const inner = PATTERNS.fold.exec(word);
  if (inner !== null) {
    const value = small(inner[1] as string) ?? (/^\d+$/.test(inner[1] as string) ? Number(inner[1]) : null);
    return value === null ? null : { value, length: 1 };
  }
  const number = readNumber(words, at);
  if (number !== null && !number.ordinal && foldedAt(words, at + number.length) === 'fold')
    return { value: number.value, length: number.length + 1 };
  return null;
}
