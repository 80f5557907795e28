import type { OpenCorpus } from '../corpus/open';
import { CONTRARY, type Point } from '../corpus/types';
import { keptIn } from '../kept';
import type { Usable } from '../match/link';
import { meaningfulTerms } from '../match/statement';

/** By which words the answers of a point are told apart. */
export interface AnswerProfile {
  /** Positions of the texts that word each answer, and what contradicts all of them where such is written. */
  texts: ReadonlyMap<string, readonly number[]>;
  /** How many texts hold a term: in all, and by answer. */
  holding: ReadonlyMap<string, { all: number; of: ReadonlyMap<string, number> }>;
  /** The one answer whose texts and wordings use a term; absent for a term of none or of several. */
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
  const holding = new Map<string, { all: number; of: Map<string, number> }>();
  const users = new Map<string, Set<string>>();
  const use = (term: string, id: string) => keptIn(users, term, () => new Set()).add(id);
  for (const { id, text, wordings } of point.answers)
    for (const term of [text, ...wordings].flatMap(meaningfulTerms)) use(term, id);
  for (const at of all) {
    const id = tellings.answers[tellings.answerOf[at] as number]?.answerId ?? CONTRARY;
    keptIn(texts, id, () => []).push(at);
    for (const term of tellings.terms(at)) {
      use(term, id);
      const counts = keptIn(holding, term, () => ({ all: 0, of: new Map<string, number>() }));
      counts.all += 1;
      counts.of.set(id, (counts.of.get(id) ?? 0) + 1);
    }
  }
  const only = new Map<string, string>();
  for (const [term, [id, ...more]] of users) if (id !== undefined && more.length === 0) only.set(term, id);
  return { texts, holding, only };
}
