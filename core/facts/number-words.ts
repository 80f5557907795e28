/** The words in which English writes numbers, folded. */

/** A table without inherited keys: pages hold words like "constructor". */
const own = (...parts: Readonly<Record<string, number>>[]): Readonly<Record<string, number>> =>
  Object.assign(Object.create(null), ...parts);

const table = (words: string, values: readonly number[]): Readonly<Record<string, number>> =>
  own(Object.fromEntries(words.split(' ').map((word, at) => [word, values[at] as number])));

const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, value) => value);

/** Zero to nineteen. */
export const ONES: Readonly<Record<string, number>> = table(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  upTo(19),
);

/** Twenty to ninety. */
export const TENS: Readonly<Record<string, number>> = table(
  'twenty thirty forty fifty sixty seventy eighty ninety',
  [20, 30, 40, 50, 60, 70, 80, 90],
);

/** Words that multiply the figure before them. */
export const SCALES: Readonly<Record<string, number>> = table(
  'dozen hundred thousand k million mn mln m billion bn bln trillion tn trn',
  [12, 100, 1e3, 1e3, 1e6, 1e6, 1e6, 1e6, 1e9, 1e9, 1e9, 1e12, 1e12, 1e12],
);

/** Places in a row. */
export const ORDINALS: Readonly<Record<string, number>> = own(
  table(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    upTo(19).slice(1),
  ),
  table('twentieth thirtieth fortieth fiftieth hundredth', [20, 30, 40, 50, 100]),
);

/** Parts of one. Those that are ordinals too are parts only in a phrase that says so. */
export const FRACTIONS: Readonly<Record<string, number>> = own(
  table('half halves quarter quarters third thirds', [1 / 2, 1 / 2, 1 / 4, 1 / 4, 1 / 3, 1 / 3]),
  table('fifth fifths sixth sixths eighth eighths tenth tenths', [1 / 5, 1 / 5, 1 / 6, 1 / 6, 1 / 8, 1 / 8, 1 / 10, 1 / 10]),
);

/** Fractions of one sign, as they stand behind a whole number or alone. */
export const VULGAR: Readonly<Record<string, number>> = { '½': 1 / 2, '¼': 1 / 4, '¾': 3 / 4, '⅓': 1 / 3, '⅔': 2 / 3 };
