import type { CorpusClaim } from '../corpus/types';
import { type DateFact, readDates } from './dates';
import { type Direction, readDirections } from './direction';
import { type Name, readNames } from './names';
import { type Place, readPlaces } from './places';
import { type Negation, readNegations } from './polarity';
import { type Quantity, readQuantities } from './quantities';
import { readModality, readSpeaker, type Speaker } from './speech';
import { readStates, type State } from './states';

/** What a claim says, read into structure; every span lies in the claim's text. */
export interface Facts {
  quantities: Quantity[];
  dates: DateFact[];
  names: Name[];
  places: Place[];
  negations: Negation[];
  directions: Direction[];
  states: State[];
  speaker: Speaker | null;
  modality: CorpusClaim['modality'];
}

/**
 * Reads the facts of one statement, each kind when it is first asked for: of most candidates only the names are ever looked at.
 * `base` is the date of the text it stands in: relative dates are worked out from it, and left out where it is `null`.
 */
export function readFacts(text: string, base: string | null): Facts {
  const facts: Facts = {
    get dates() {
      return keep(facts, 'dates', readDates(text, base));
    },
    get quantities() {
      const inDate = (start: number, end: number) => facts.dates.some((date) => start < date.end && end > date.start);
      return keep(
        facts,
        'quantities',
        readQuantities(text).filter((quantity) => !inDate(quantity.start, quantity.end)),
      );
    },
    get names() {
      return keep(facts, 'names', readNames(text));
    },
    get places() {
      return keep(facts, 'places', readPlaces(text));
    },
    get negations() {
      return keep(facts, 'negations', readNegations(text));
    },
    get directions() {
      return keep(facts, 'directions', readDirections(text));
    },
    get states() {
      return keep(facts, 'states', readStates(text));
    },
    get speaker() {
      return keep(facts, 'speaker', readSpeaker(text));
    },
    get modality() {
      return keep(facts, 'modality', readModality(text));
    },
  };
  return facts;
}

/** Puts what was read in the place of its reader. */
function keep<K extends keyof Facts>(facts: Facts, key: K, value: Facts[K]): Facts[K] {
  Object.defineProperty(facts, key, { value, enumerable: true });
  return value;
}
