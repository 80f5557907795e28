import type { OpenCorpus } from '@/core/corpus/open';
import { CONTRARY, type Paraphrase } from '@/core/corpus/types';
import { eventOf } from '@/core/match/wording-index';
import type { Contrast } from '../bench/contrasts';
import type { Labelled } from './rows';
import { seeded } from './seeded';

/** Of the paraphrases, one in so many is read as a page: they are plainer than news, and all of them would drown it. */
const ONE_IN = 8;

/** Whether a paraphrase, by its place among all, is read as a page: the encoder does not learn from it then. `events` are those that may be learned from. */
export function isReadAsPage({ pointId }: Paraphrase, index: number, events: ReadonlySet<string>): boolean {
  return events.has(eventOf(pointId)) && index % ONE_IN === 0;
}

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

/** A paraphrase, by its place among all, as a sentence of a page that is read without it. */
function labelledOf(corpus: OpenCorpus, { pointId, answerId, text }: Paraphrase, index: number): Labelled {
  const gold = new Map([[pointId, answerId === CONTRARY ? 'other' : answerId]]);
  return { text, gold, without: corpus.searcher.index.size + index, forPoint: false };
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
    const event = eventOf(paraphrase.pointId);
    if (!isReadAsPage(paraphrase, index, events)) return [];
    return [{ ...labelledOf(corpus, paraphrase, index), event }];
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

/**
 * Articles that answer nothing: what goes on around an event, its questions merely named, with paraphrases of that event between; and what happened elsewhere. `contrasts`
 * and `paraphrases` are those that may be learned from.
 */
export function contrastArticles(
  corpus: OpenCorpus,
  contrasts: readonly Contrast[],
  paraphrases: readonly Paraphrase[],
  events: ReadonlySet<string>,
  seed: number,
) {
  const random = seeded(seed);
  const told = paraphrases
    .map((paraphrase, index) => ({ paraphrase, index }))
    .filter(({ paraphrase, index }) => isReadAsPage(paraphrase, index, events));
  return [...events].flatMap((event) => {
    const none = contrasts
      .filter((each) => each.event === event)
      .map(({ kind, text }) => ({ kind, text, gold: new Map<string, string>(), without: null, forPoint: true }));
    const elsewhere = none.filter(({ kind }) => kind === 'elsewhere');
    const around = none.filter(({ kind }) => kind !== 'elsewhere');
    const own = told
      .filter(({ paraphrase }) => eventOf(paraphrase.pointId) === event)
      .map(({ paraphrase, index }) => labelledOf(corpus, paraphrase, index));
    const mixed = shuffled([...around, ...shuffled(own, random).slice(0, around.length)], random);
    return [elsewhere, mixed].flatMap((sentences) =>
      sentences.length === 0 ? [] : { event, title: sentences[0]?.text ?? '', sentences },
    );
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
