import { type Lexicon, withLexicon } from '../lexicon';

/** Values by word. Without inherited keys: pages hold words like "constructor". */
type Values = Readonly<Record<string, number>>;

/** The words of one list of `number-table.ts` with their values. */
function values(list: keyof Lexicon['numbers'], read: (value: number) => number = (value) => value): Values {
  const known: Record<string, number> = Object.create(null);
  withLexicon(({ numbers }) => {
    for (const entry of numbers[list].split(' ')) {
      const [word, value] = entry.split('=') as [string, string];
      known[word] = read(Number(value));
    }
  });
  return known;
}

/** Zero to nineteen. */
export const ONES = values('ones');

/** Twenty to ninety. */
export const TENS = values('tens');

/** Words that multiply the figure before them. */
export const SCALES = values('scales');

/** Places in a row. */
export const ORDINALS = values('ordinals');

/** Parts of one. Those that are ordinals too are parts only in a phrase that says so. */
export const FRACTIONS = values('fractions', (parts) => 1 / parts);

/** Fractions of one sign, as they stand behind a whole number or alone. */
export const VULGAR = values('vulgar');
