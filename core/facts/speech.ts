import { termsOf } from '../text/words';

/** Who is quoted or paraphrased in a statement. */
export interface Speaker {
  text: string;
  start: number;
  end: number;
  terms: string[];
  /** The speaker says that something is not so. */
  denies: boolean;
}

const SAYS =
  'said|says|told|claimed|claims|stated|declared|announced|insisted|argued|maintained|wrote|noted|added|acknowledged|admitted|suggested|warned|reported|confirmed|boasted|estimated|believes|believed|reckoned|concluded';
const DENIES = 'denied|denies|rejected|dismissed|disputed';
const NAME = "(?:[Tt]he )?(?:[A-Z][\\w'’.-]*)(?: (?:of|for|the|and|de|von|der)? ?[A-Z][\\w'’.-]*){0,6}";
const TITLE_LENGTH = 90;
const BEFORE = new RegExp(
  `\\b(${NAME})(?:, [^,.]{1,${TITLE_LENGTH}},)? (?:has |have |had |also |later |then |again )?(${SAYS}|${DENIES})\\b`,
);
const ACCORDING = new RegExp(`\\b[Aa]ccording to (${NAME})`);
const BY_COUNT = new RegExp(`\\b[Bb]y (${NAME})(?:'s|’s) (?:count|account|estimate|reckoning)`);
const AFTER = new RegExp(`[,”"] (?:the )?(${NAME}) (${SAYS}|${DENIES})\\b|[,”"] (${SAYS}) (${NAME})`);

/** The speaker of a statement, or `null` when nobody is named as its source. The longest text looked at is a sentence. */
export function readSpeaker(text: string): Speaker | null {
  const according = ACCORDING.exec(text) ?? BY_COUNT.exec(text);
  const after = AFTER.exec(text);
  const before = BEFORE.exec(text);
  const match = according ?? before ?? after;
  if (match === null) return null;
  const name = match[1] ?? match[4] ?? '';
  const verb = match[2] ?? match[3] ?? '';
  const start = match.index + match[0].indexOf(name);
  return { text: name, start, end: start + name.length, terms: termsOf(name), denies: new RegExp(`^(?:${DENIES})$`).test(verb) };
}

/** Whether a statement tells what happened, what is planned or demanded, or what may be. */
export function readModality(text: string): 'happened' | 'planned' | 'possible' {
  if (
    /\b(?:may|might|could|would|possibly|possible|potential(?:ly)?|perhaps|likely|expected to|considering|hints?|hinted|hopes? to|weighing)\b/i.test(
      text,
    )
  )
    return 'possible';
  if (
    /\b(?:will|plans? to|planned to|is to|are to|set to|due to (?:meet|start|begin|end)|scheduled|intends? to|intended to|going to|demands?|demanded|proposed?|proposes|calls? for|seeks?)\b/i.test(
      text,
    )
  )
    return 'planned';
  return 'happened';
}
