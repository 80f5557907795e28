import type { OpenCorpus } from '../corpus/open';
import { CONTRARY, type Point } from '../corpus/types';
import { keptIn } from '../kept';
import type { Usable } from '../match/link';
import { meaningfulTerms } from '../match/statement';

/** By which words the answers of a point are told apart. */
export interface AnswerProfile {
  /** Positions of the texts that word each answer, and what contradicts all of them where such is written. */
  texts: ReadonlyMap<string, readonly number[]>;
  /** The one answer whose texts and wordings use a term; empty for a term of several. */
  only: ReadonlyMap<string, string>;
}

const profiles = new WeakMap<Point, AnswerProfile>();

/** The profile of a point from the texts that may be used; kept where that is all of them. */
export function answerProfile(corpus: OpenCorpus, point: Point, usable: Usable): AnswerProfile {
  const all = corpus.tellings.ofPoint[corpus.tellings.pointAt(point.id)] ?? [];
  return all.every(usable)
    ? keptIn(profiles, point, () => profileOf(corpus, point, all))
    : profileOf(corpus, point, all.filter(usable));
}

function profileOf({ tellings }: OpenCorpus, point: Point, all: Iterable<number>): AnswerProfile {
  const texts = new Map<string, number[]>(point.answers.map(({ id }) => [id, []]));
  const only = new Map<string, string>();
  const use = (term: string, id: string) => only.set(term, (only.get(term) ?? id) === id ? id : '');
  for (const { id, text, wordings } of point.answers)
    for (const term of [text, ...wordings].flatMap(meaningfulTerms)) use(term, id);
  for (const at of all) {
    const id = tellings.answers[tellings.answerOf[at] as number]?.answerId ?? CONTRARY;
    keptIn(texts, id, () => []).push(at);
    for (const term of tellings.terms(at)) use(term, id);
  }
  return { texts, only };
}
