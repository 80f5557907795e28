import type { CorpusClaim } from '../corpus/types';
import { type DateFact, readDates } from './dates';
import { type Direction, readDirections } from './direction';
import { type Name, readNames } from './names';
import { type Place, readPlaces } from './places';
import { type Negation, readNegations } from './polarity';
import { type Quantity, readQuantities } from './quantities';
import { readModality, readSpeaker, type Speaker } from './speech';

/** What a claim says, read into structure; every span lies in the claim's text. */
export interface Facts {
  quantities: Quantity[];
  dates: DateFact[];
  names: Name[];
  places: Place[];
  negations: Negation[];
  directions: Direction[];
  speaker: Speaker | null;
  modality: CorpusClaim['modality'];
}

/**
 * Reads the facts of one statement. `base` is the date of the text it stands in: relative dates are worked out from it, and
 * left out where it is `null`.
 */
export function readFacts(text: string, base: string | null): Facts {
  const dates = readDates(text, base);
  const inDate = (start: number, end: number) => dates.some((date) => start < date.end && end > date.start);
  return {
    quantities: readQuantities(text).filter((quantity) => !inDate(quantity.start, quantity.end)),
    dates,
    names: readNames(text),
    places: readPlaces(text),
    negations: readNegations(text),
    directions: readDirections(text),
    speaker: readSpeaker(text),
    modality: readModality(text),
  };
}
