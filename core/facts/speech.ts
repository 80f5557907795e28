import { PATTERNS } from '../lexicon';
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

function speaker(text: string, from: number, name: string, verb: string): Speaker | null {
  const lead = PATTERNS.noName.exec(name)?.[0].length ?? 0;
  const plain = name.slice(lead).replace(PATTERNS.behindName, '');
  if (plain === '' || PATTERNS.nobody.test(plain)) return null;
  const start = text.indexOf(name, from) + lead;
  return { text: plain, start, end: start + plain.length, terms: termsOf(plain), denies: PATTERNS.denying.test(verb) };
}

/** The speaker of a statement, or `null` when nobody is named as its source. */
export function readSpeaker(whole: string): Speaker | null {
  const text = capped(whole);
  const according = PATTERNS.according.exec(text) ?? PATTERNS.byCount.exec(text) ?? PATTERNS.quotedAs.exec(text);
  if (according !== null) {
    const named = speaker(text, according.index, according[1] as string, '');
    if (named !== null) return named;
  }
  for (const match of text.matchAll(PATTERNS.nameSaid)) {
    const named = speaker(text, match.index, match[1] as string, match[2] as string);
    if (named !== null) return named;
  }
  const after = PATTERNS.saidName.exec(text);
  if (after === null) return null;
  return speaker(text, after.index, (after[1] ?? after[4]) as string, (after[2] ?? after[3]) as string);
}

/** Whether a statement tells what happened, what is planned or demanded, or what may be. */
export function readModality(whole: string): 'happened' | 'planned' | 'possible' {
  const text = capped(whole);
  if (PATTERNS.may.test(text) || PATTERNS.possible.test(text)) return 'possible';
  return PATTERNS.planned.test(text) ? 'planned' : 'happened';
}
