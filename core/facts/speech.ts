import { withLexicon } from '../lexicon';
import { capped } from '../text/capped';
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

const ADVERB =
  '(?:has |have |had |also |later |then |again |once |repeatedly |flatly |categorically |publicly |himself |herself |earlier )';
const NAME = "(?:[Tt]he )?[A-Z][\\w'’.-]*(?: (?:of |for |von |van |der |de )?(?:the )?[A-Z][\\w'’.-]*){0,6}";
const TITLE_LENGTH = 90;
const ACCORDING = new RegExp(`\\b(?:[Aa]ccording to|[Ii]n the words of|[Aa]s told by|[Bb]y the account of) (${NAME})`);
const BY_COUNT = new RegExp(
  `\\b(?:[Bb]y|[Ii]n|[Oo]n) (${NAME}?)(?:'s|’s) (?:count|account|estimate|reckoning|words|telling|view)\\b`,
);
const QUOTED = new RegExp(`\\b(${NAME}) (?:is|was) (?:quoted|cited) (?:as saying|saying|by)\\b`);

/** The patterns that the word lists go into. */
let known: {
  /** "NAME said": the name and the verb. */
  before: RegExp;
  /** "…, NAME said", "…, said NAME". */
  after: RegExp;
  denying: RegExp;
  /** Capitalised words that begin a run and are no part of a name. */
  noName: RegExp;
  /** Words that stand where a name would and name nobody. */
  nobody: RegExp;
};
withLexicon(({ says, denies, offices, noNames, nobodies }) => {
  const verbs = `${says}|${denies}`;
  /** An office or a body behind the name of its country or house: "Russia's defence ministry", "a White House official". */
  const office = `(?: (?:[a-z]+ ){0,2}(?:${offices}))?`;
  known = {
    before: new RegExp(`\\b(${NAME}${office})(?:, [^,.]{1,${TITLE_LENGTH}},)? ${ADVERB}?${ADVERB}?(${verbs})\\b`, 'g'),
    after: new RegExp(
      `[,”"’'] ?(?:the )?(?:[a-z]+ ){0,3}?(?:(${NAME}${office}) (${verbs})\\b|(${verbs}) (?:the )?(?:[a-z]+ ){0,3}?(${NAME}))`,
    ),
    denying: new RegExp(`^(?:${denies})$`),
    noName: new RegExp(`^(?:(?:${noNames}),? )+`),
    nobody: new RegExp(`^(?:The )?(?:${nobodies})$`),
  };
});

function speaker(text: string, from: number, name: string, verb: string): Speaker | null {
  const lead = known.noName.exec(name)?.[0].length ?? 0;
  const plain = name.slice(lead).replace(/(?:['’]s|[.'’-]+)$/, '');
  if (plain === '' || known.nobody.test(plain)) return null;
  const start = text.indexOf(name, from) + lead;
  return { text: plain, start, end: start + plain.length, terms: termsOf(plain), denies: known.denying.test(verb) };
}

/** The speaker of a statement, or `null` when nobody is named as its source. */
export function readSpeaker(whole: string): Speaker | null {
  const text = capped(whole);
  const according = ACCORDING.exec(text) ?? BY_COUNT.exec(text) ?? QUOTED.exec(text);
  if (according !== null) {
    const named = speaker(text, according.index, according[1] as string, '');
    if (named !== null) return named;
  }
  for (const match of text.matchAll(known.before)) {
    const named = speaker(text, match.index, match[1] as string, match[2] as string);
    if (named !== null) return named;
  }
  const after = known.after.exec(text);
  if (after === null) return null;
  return speaker(text, after.index, (after[1] ?? after[4]) as string, (after[2] ?? after[3]) as string);
}

/** "May" as a month is no "may"; "could not agree" tells what happened. */
const MAY = /\bmay\b(?! \d)|\bMay (?=(?:be|have|not|soon|yet)\b)/;
const POSSIBLE =
  /\b(?:might|could(?! not\b|n['’]t)|would have|possibly|possible|potential(?:ly)?|perhaps|likely|expected to|considering|hints?|hinted|hopes? to|weighing|unlikely)\b/i;
const PLANNED =
  /(?<!\b(?:the|free|good) )\b(?:will|won['’]t|would|plans? to|planned to|is to|are to|was to|were to|set to|due to (?:meet|start|begin|end|open|hold|visit|take)|scheduled|intends? to|intended to|going to (?![A-Z]|the\b)|demands?|demanded|proposed?|proposes|calls? for|called for|seeks?|about to|ready to|prepares? to|preparing to)\b/;

/** Whether a statement tells what happened, what is planned or demanded, or what may be. */
export function readModality(whole: string): 'happened' | 'planned' | 'possible' {
  const text = capped(whole);
  if (MAY.test(text) || POSSIBLE.test(text)) return 'possible';
  return PLANNED.test(text) ? 'planned' : 'happened';
}
