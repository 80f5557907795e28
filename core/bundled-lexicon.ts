import { NO_CLAIMS } from './claims/no-claim-table';
import { SIGNALS } from './claims/signal-table';
import type { Bound } from './corpus/types';
import { DIRECTIONS } from './facts/direction-table';
import { FACT_WORDS } from './facts/fact-words';
import { HARMLESS } from './facts/harmless-table';
import { CHANGED, HEDGES, HEDGES_AFTER } from './facts/hedge-table';
import { NUMBERS } from './facts/number-table';
import { PLACES } from './facts/place-table';
import { SPEECH_WORDS } from './facts/speech-words';
import { UNIT_PHRASES, UNITS } from './facts/unit-table';
import { TABLE } from './text/concepts';
import { STOP_WORDS } from './text/stop-words';

/** A pattern as JSON keeps it. */
const written = ({ source, flags }: RegExp): [source: string, flags: string] => [source, flags];

/** All word lists as they stand in the sources, in a form that JSON keeps. For the build and for commands: the extension loads them as a file. */
export const LEXICON = {
  concepts: TABLE,
  stopWords: STOP_WORDS,
  places: PLACES,
  directions: DIRECTIONS,
  units: UNITS,
  unitPhrases: UNIT_PHRASES,
  numbers: NUMBERS,
  signals: SIGNALS.map(([points, pattern]): [points: number, source: string, flags: string] => [
    points,
    pattern.source,
    pattern.flags,
  ]),
  noClaims: NO_CLAIMS.map(written),
  harmless: HARMLESS.map(written),
  hedges: HEDGES.map(([pattern, bound]): [source: string, bound: Bound] => [pattern.source, bound]),
  hedgesAfter: HEDGES_AFTER.map(([pattern, bound]): [source: string, bound: Bound] => [pattern.source, bound]),
  changed: CHANGED.source,
  ...SPEECH_WORDS,
  ...FACT_WORDS,
};
