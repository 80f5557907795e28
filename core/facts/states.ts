import { withLexicon } from '../lexicon';
import { capped } from '../text/capped';
import { phraseBook } from '../text/phrases';
import { type Word, wordsOf } from '../text/words';

/** Words that tell in which state a matter is or how it ended: "called off", "signed", "acquitted". */
export interface State {
  text: string;
  start: number;
  end: number;
  /** The matters that the words can be about: "captured" is of a town or of a man. */
  of: { matter: string; way: number; stage: number }[];
}

const PHRASES = phraseBook<State['of']>();
withLexicon(({ states }) => {
  const of = new Map<string, State['of']>();
  for (const [matter, list] of Object.entries(states)) {
    for (const [way, [stage, phrases]] of list.entries()) {
      for (const phrase of phrases.split(', ')) of.set(phrase, [...(of.get(phrase) ?? []), { matter, way, stage }]);
    }
  }
  for (const [phrase, matters] of of) PHRASES.add(phrase, matters);
});

/** The words of state in a text, in order. */
export function readStates(whole: string): State[] {
  const text = capped(whole);
  const words = wordsOf(text);
  const found: State[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = PHRASES.at(words, at);
    if (phrase === null) continue;
    const [start, end] = [(words[at] as Word).start, (words[at + phrase.length - 1] as Word).end];
    found.push({ text: text.slice(start, end), start, end, of: phrase.value });
    at += phrase.length - 1;
  }
  return found;
}
