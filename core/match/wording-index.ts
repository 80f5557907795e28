import { CONTRARY, type Corpus, type NewsEvent, type Paraphrase } from '../corpus/types';
import { readFacts } from '../facts/facts';
import { polarityOfText } from '../facts/polarity';
import type { Encoder } from './encoder';
import { meaningfulTerms, valueTerms } from './statement';

/**
 * The paraphrases of all answers by their terms alone: which words, figures and dates stand in which of them. Their texts are not needed on
 * the device, since they are never shown.
 */
export interface WordingIndex {
  /** The answer that each paraphrase words, as a position in `answersOf`. */
  answers: Uint32Array;
  /** 1 for a paraphrase that is negated. */
  negated: Uint32Array;
  vocabulary: string[];
  /** The paraphrases that hold term `e` are `docs[offsets[e]] … docs[offsets[e + 1] - 1]`, rising. */
  offsets: Uint32Array;
  docs: Uint32Array;
  /** What reads a text for the answers. */
  encoder: Encoder;
}

/** An answer by the point that it belongs to; `null` and -1 for none. */
export interface PointAnswer {
  pointId: string | null;
  answerId: string | null;
  /** Position of the point among those of all events, and of the event. */
  point: number;
  event: number;
}

/** The event of a point: points are named by it. */
export function eventOf(pointId: string): string {
  return pointId.slice(0, pointId.indexOf('/'));
}

/** No answer at first, then every answer of every point in the order of the events, after those of each point what contradicts them all: so answers are numbered. */
export function answersOf(events: readonly NewsEvent[]): PointAnswer[] {
  let point = -1;
  const answers = events.flatMap(({ points }, event) =>
    points.flatMap(({ id, answers }) => {
      point += 1;
      return [...answers.map((answer) => answer.id), CONTRARY].map((answerId) => ({ pointId: id, answerId, point, event }));
    }),
  );
  return [{ pointId: null, answerId: null, point: -1, event: -1 }, ...answers];
}

type Worded = Pick<Corpus, 'events' | 'paraphrases'>;

function numbering({ events }: Pick<Worded, 'events'>): (paraphrase: Paraphrase) => number {
  const numbers = new Map(answersOf(events).map(({ pointId, answerId }, at) => [`${pointId} ${answerId}`, at]));
  return ({ pointId, answerId }) => numbers.get(`${pointId} ${answerId}`) as number;
}

/** The paraphrases in the order in which they are indexed: by their answers, then by text. `events` in the order of their ids. */
export function inOrder(corpus: Worded): Paraphrase[] {
  const numberOf = numbering(corpus);
  return [...corpus.paraphrases].sort((a, b) => numberOf(a) - numberOf(b) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}

/** Indexes the paraphrases of a checked corpus; `encoder` is one that was fitted to it. */
export function indexWordings(corpus: Worded, encoder: Encoder): WordingIndex {
  const ordered = inOrder(corpus);
  const numberOf = numbering(corpus);
  const lists = new Map<string, number[]>();
  const negated = new Uint32Array(ordered.length);
  ordered.forEach(({ text }, doc) => {
    const facts = readFacts(text, null);
    negated[doc] = Number(polarityOfText(text, facts.negations) === -1);
    for (const term of new Set([...meaningfulTerms(text), ...valueTerms(facts)])) {
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [doc]);
      else list.push(doc);
    }
  });
  const vocabulary = [...lists.keys()].sort();
  const offsets = new Uint32Array(vocabulary.length + 1);
  vocabulary.forEach((term, entry) => {
    offsets[entry + 1] = (offsets[entry] as number) + (lists.get(term) as number[]).length;
  });
  const docs = Uint32Array.from(vocabulary.flatMap((term) => lists.get(term) as number[]));
  return { answers: Uint32Array.from(ordered, numberOf), negated, vocabulary, offsets, docs, encoder };
}
