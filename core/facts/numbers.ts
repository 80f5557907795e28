import type { Word } from '../text/words';

const UNITS: Record<string, number> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Record<string, number> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const ORDINALS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  twentieth: 20,
};
const FRACTIONS: Record<string, number> = {
  half: 0.5,
  quarter: 0.25,
  third: 1 / 3,
  thirds: 1 / 3,
  quarters: 0.25,
  fifths: 0.2,
  tenths: 0.1,
};

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

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:[.,]\d+)?$/;
const SUFFIXED = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn|b)$/;
const ORDINAL_DIGITS = /^(\d{1,3})(?:st|nd|rd|th)$/;

function digitsValue(folded: string): number | null {
  if (!DIGITS.test(folded)) return null;
  const plain = /^\d{1,3}(?:,\d{3})+/.test(folded) ? folded.replace(/,/g, '') : folded.replace(',', '.');
  return Number(plain);
}

const foldedAt = (words: readonly Word[], at: number): string => words[at]?.folded ?? '';

/** "and a half", "and three quarters" after a figure: what it adds, or `null`. */
function trailingFraction(words: readonly Word[], at: number): { value: number; length: number } | null {
  if (foldedAt(words, at) !== 'and') return null;
  const next = foldedAt(words, at + 1);
  const fraction = FRACTIONS[foldedAt(words, at + 2)];
  if ((next === 'a' || next === 'one') && fraction !== undefined) return { value: fraction, length: 3 };
  const many = UNITS[next];
  if (many !== undefined && many > 1 && fraction !== undefined) return { value: many * fraction, length: 3 };
  return null;
}

/** Reads the figure that begins at word `at`: digits, words, scale words, halves. `null` when none does. */
export function readNumber(words: readonly Word[], at: number): ReadNumber | null {
  const first = foldedAt(words, at);
  const ordinalDigits = ORDINAL_DIGITS.exec(first);
  if (ordinalDigits !== null) return { value: Number(ordinalDigits[1]), length: 1, ordinal: true, digits: true, scaled: false };
  const suffixed = SUFFIXED.exec(first);
  if (suffixed !== null) {
    const scale = SCALES[suffixed[2] === 'b' ? 'bn' : (suffixed[2] as string)] as number;
    return { value: Number(suffixed[1]) * scale, length: 1, ordinal: false, digits: true, scaled: true };
  }
  const written = digitsValue(first);
  if (written !== null) return withScale(words, at, written, 1, true);
  if (ORDINALS[first] !== undefined) return { value: ORDINALS[first], length: 1, ordinal: true, digits: false, scaled: false };
  return readWords(words, at);
}

function withScale(words: readonly Word[], at: number, value: number, length: number, digits: boolean): ReadNumber {
  let [total, used, scaled] = [value, length, false];
  const half = trailingFraction(words, at + used);
  if (half !== null) {
    total += half.value;
    used += half.length;
  }
  for (let scale = scaleAt(words, at + used); scale !== null; scale = scaleAt(words, at + used)) {
    total *= scale;
    used += 1;
    scaled = true;
  }
  return { value: total, length: used, ordinal: false, digits, scaled };
}

function scaleAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined || word.folded === 'm' || word.folded === 'k') return null;
  return SCALES[word.folded] ?? null;
}

function readWords(words: readonly Word[], at: number): ReadNumber | null {
  let [total, current, used, any, scaled] = [0, 0, 0, false, false];
  for (;;) {
    const word = foldedAt(words, at + used);
    const joined = any && word === 'and' && (current >= 100 || total >= 100) ? foldedAt(words, at + used + 1) : word;
    const skip = joined === word ? 1 : 2;
    if (UNITS[joined] !== undefined && (!any || current % 10 === 0 || current === 0)) current += UNITS[joined];
    else if (TENS[joined] !== undefined && (!any || current % 100 === 0)) current += TENS[joined];
    else if (skip === 1 && any && joined === 'hundred') {
      current *= 100;
      scaled = true;
    } else if (skip === 1 && any && SCALES[joined] !== undefined && (SCALES[joined] as number) >= 1000 && joined.length > 1) {
      total += current * (SCALES[joined] as number);
      current = 0;
      scaled = true;
    } else break;
    any = true;
    used += skip;
  }
  if (!any) return null;
  const half = trailingFraction(words, at + used);
  const value = total + current + (half?.value ?? 0);
  const length = used + (half?.length ?? 0);
  return half !== null && scaleAt(words, at + length) !== null
    ? withScale(words, at, value, length, false)
    : { value, length, ordinal: false, digits: false, scaled };
}

/** "half", "a third", "two thirds", "one in five", as a share of one; `null` when no share begins at word `at`. */
export function readShare(words: readonly Word[], at: number): { value: number; length: number } | null {
  const [a, b, c] = [foldedAt(words, at), foldedAt(words, at + 1), foldedAt(words, at + 2)];
  const count = UNITS[a] ?? (a === 'a' ? 1 : undefined);
  if (count !== undefined && FRACTIONS[b] !== undefined && (c === 'of' || b !== 'half')) {
    return { value: count * (FRACTIONS[b] as number), length: 2 };
  }
  if (a === 'half' && b !== 'a' && b !== 'an') return { value: 0.5, length: 1 };
  const many = UNITS[c];
  if (count !== undefined && b === 'in' && many !== undefined && many > count) return { value: count / many, length: 3 };
  if (b === 'out' && c === 'of') {
    const whole = UNITS[foldedAt(words, at + 3)];
    if (count !== undefined && whole !== undefined && whole > count) return { value: count / whole, length: 4 };
  }
  return null;
}

/** "twofold", "eleven-fold", "threefold": the factor and how many words, or `null`. */
export function readFold(words: readonly Word[], at: number): { value: number; length: number } | null {
  const word = foldedAt(words, at);
  const inner = /^([a-z]+|\d+)fold$/.exec(word);
  if (inner !== null) {
    const value = UNITS[inner[1] as string] ?? TENS[inner[1] as string] ?? Number(inner[1]);
    return Number.isFinite(value) ? { value, length: 1 } : null;
  }
  const number = readNumber(words, at);
  if (number !== null && !number.ordinal && foldedAt(words, at + number.length) === 'fold')
    return { value: number.value, length: number.length + 1 };
  return null;
}
