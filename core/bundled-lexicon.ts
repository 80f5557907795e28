import { NO_CLAIMS } from './claims/no-claim-table';
import { SIGNALS } from './claims/signal-table';
import { DATE_PATTERNS, DATE_ROLES, DAY_PATTERNS, DAY_WORDS, SEASONS, YEAR_PARTS } from './facts/date-patterns';
import { DIRECTIONS } from './facts/direction-table';
import { FACT_PATTERNS, NEGATION_PAIRS } from './facts/fact-patterns';
import { FACT_WORDS } from './facts/fact-words';
import { HARMLESS } from './facts/harmless-table';
import { CHANGED, HEDGES, HEDGES_AFTER } from './facts/hedge-table';
import { NUMBERS } from './facts/number-table';
import { PLACES } from './facts/place-table';
import { SPEECH_PATTERNS } from './facts/speech-patterns';
import { STATES } from './facts/state-table';
import { CURRENCY_SIGNS, UNIT_PHRASES, UNITS } from './facts/unit-table';
import type { Written } from './lexicon';
import { TABLE } from './text/concepts';
import { STOP_WORDS } from './text/stop-words';
import { TEXT_PATTERNS } from './text/text-patterns';

/** A pattern as JSON keeps it, with what it stands for. */
const written = <T>({ source, flags }: RegExp, value: T): Written<T> => [source, flags, value];
const PATTERNS = { ...DATE_PATTERNS, ...FACT_PATTERNS, ...SPEECH_PATTERNS, ...TEXT_PATTERNS, changed: CHANGED };

/** All word lists as they stand in the sources, in a form that JSON keeps. For the build and for commands: the extension loads them as a file. */
export const LEXICON = {
  concepts: TABLE,
  stopWords: STOP_WORDS,
  places: PLACES,
  directions: DIRECTIONS,
  states: STATES,
  units: UNITS,
  unitPhrases: UNIT_PHRASES,
  currencySigns: CURRENCY_SIGNS,
  numbers: NUMBERS,
  patterns: Object.fromEntries(Object.entries(PATTERNS).map(([name, { source, flags }]) => [name, [source, flags]])) as Record<
    keyof typeof PATTERNS,
    [source: string, flags: string]
  >,
  signals: SIGNALS.map(([points, pattern]) => written(pattern, points)),
  noClaims: NO_CLAIMS.map((pattern) => written(pattern, 0)),
  harmless: HARMLESS.map((pattern) => written(pattern, 0)),
  hedges: HEDGES.map(([pattern, bound]) => written(pattern, bound)),
  hedgesAfter: HEDGES_AFTER.map(([pattern, bound]) => written(pattern, bound)),
  days: DAY_PATTERNS.map((pattern) => written(pattern, 0)),
  dateRoles: DATE_ROLES.map(([pattern, role]) => written(pattern, role)),
  negationPairs: NEGATION_PAIRS.map(([first, second, kind]) => written(first, [second, kind] as const)),
  dayWords: DAY_WORDS,
  seasons: SEASONS,
  yearParts: YEAR_PARTS,
  ...FACT_WORDS,
};
