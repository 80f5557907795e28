import type { OpenCorpus } from '@/core/corpus/open';
import { CONTRARY, type Paraphrase } from '@/core/corpus/types';
import type { Labelled } from './rows';
import { seeded } from './seeded';

/** Of the paraphrases, one in so many is read as a page: they are plainer than news, and all of them would drown it. */
const ONE_IN = 8;
/** Sentences of an article made of paraphrases, and how many of them are of other events. */
const SENTENCES = 14;
const STRANGERS = 4;

export function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
  }
  return copy;
}

/**
 * Articles made of paraphrases of one event each, with some of other events between them. A paraphrase is read with itself left
 * out of the corpus, so that it has to be found by the other wordings. `paraphrases` are all, in the order of the index; `events` are those that may be learned from.
 */
export function paraphrasedArticles(
  corpus: OpenCorpus,
  paraphrases: readonly Paraphrase[],
  events: ReadonlySet<string>,
  seed: number,
) {
  const random = seeded(seed);
  const all = paraphrases.flatMap((paraphrase, index): (Labelled & { event: string })[] => {
    const event = paraphrase.pointId.slice(0, paraphrase.pointId.indexOf('/'));
    if (!events.has(event) || index % ONE_IN !== 0) return [];
    const gold = new Map([[paraphrase.pointId, paraphrase.answerId === CONTRARY ? 'other' : paraphrase.answerId]]);
    return [{ text: paraphrase.text, gold, without: corpus.searcher.index.size + index, forPoint: false, event }];
  });
  return [...events].flatMap((event) => {
    const own = shuffled(
      all.filter((each) => each.event === event),
      random,
    );
    const others = all.filter((each) => each.event !== event);
    const parts = Math.ceil(own.length / (SENTENCES - STRANGERS));
    return Array.from({ length: parts }, (_, part) => {
      const mine = own.slice(part * (SENTENCES - STRANGERS), (part + 1) * (SENTENCES - STRANGERS));
      const strange = Array.from({ length: STRANGERS }, () => others[Math.floor(random() * others.length)]).filter(
        (each) => each !== undefined,
      );
      return { event, title: mine[0]?.text ?? '', sentences: shuffled([...mine, ...strange], random) };
    });
  });
}

/** Articles that speak of many events, a sentence each: made of the claims of those that may be learned from. Every other one is left out of the corpus for itself. */
export function surveyArticles({ claim, searcher }: OpenCorpus, events: ReadonlySet<string>, seed: number): Labelled[][] {
  const told = Array.from({ length: searcher.index.size }, (_, index): Labelled[] => {
    const { text, eventId, pointId, answerId } = claim(index);
    if (pointId === null || answerId === null || !events.has(eventId)) return [];
    return [{ text, gold: new Map([[pointId, answerId]]), without: index % 2 === 0 ? index : null, forPoint: true }];
  }).flat();
  const mixed = shuffled(told, seeded(seed));
  return Array.from({ length: Math.ceil(mixed.length / SENTENCES) }, (_, part) =>
    mixed.slice(part * SENTENCES, (part + 1) * SENTENCES),
  );
}
