import { SIGNALS } from './claims/signal-table';
import { DIRECTIONS } from './facts/direction-table';
import { FACT_WORDS } from './facts/fact-words';
import { PLACES } from './facts/place-table';
import { UNIT_PHRASES, UNITS } from './facts/unit-table';
import { TABLE } from './text/concepts';
import { STOP_WORDS } from './text/stop-words';

/** All word lists as they stand in the sources, in a form that JSON keeps. For the build and for commands: the extension loads them as a file. */
export const LEXICON = {
  concepts: TABLE,
  stopWords: STOP_WORDS,
  places: PLACES,
  directions: DIRECTIONS,
  units: UNITS,
  unitPhrases: UNIT_PHRASES,
  signals: SIGNALS.map(([points, pattern]): [points: number, source: string, flags: string] => [
    points,
    pattern.source,
    pattern.flags,
  ]),
  ...FACT_WORDS,
};
