import { mainEvents, nearbyEvents, TITLE_WEIGHT, weighByLikeness } from '../match/about';
import { guessOf, UNLIKELY } from '../match/guess';
import type { Linker, PageUnit } from '../match/link';
import type { Tellings } from '../match/tellings';
import type { AboutArticle } from './point-features';

/** What is known of the article around its title, and around each of its sentences. */
export interface Surrounded {
  title: AboutArticle;
  at(sentence: number): AboutArticle;
}

/** How likely, by the encoder, a sentence speaks of each event, by number; logarithms. */
function eventsOf(tellings: Tellings, linker: Linker): Float32Array {
  return guessOf(tellings, (linker.units[0] as PageUnit).statement).events;
}

/** Finds what an article speaks of; `terms` are those of the whole article. A sentence that is all there is, as a selection may be, is taken for what stands around it: its page's title need not speak of it. */
export function aboutArticle(
  tellings: Tellings,
  title: Linker,
  sentences: readonly Linker[],
  terms: ReadonlySet<string>,
): Surrounded {
  const hits = sentences.map((linker) => linker.hits);
  const events = weighByLikeness(title.hits, hits);
  const near = nearbyEvents(hits);
  const common = { events, main: mainEvents(events), terms, inArticle: true };
  const shares = sentences.map((linker) => eventsOf(tellings, linker).map(Math.exp));
  const ofTitle = eventsOf(tellings, title).map(Math.exp);
  const sums = ofTitle.map((own, event) => shares.reduce((sum, each) => sum + (each[event] as number), TITLE_WEIGHT * own));
  /** Without what counts `times` itself: a sentence says nothing of what stands around it. */
  const without = (own: Float32Array, times: number) => {
    const counted = sentences.length + TITLE_WEIGHT - times;
    return sums.map((sum, event) => Math.max(UNLIKELY, Math.log((sum - times * (own[event] as number)) / counted || 0)));
  };
  return {
    title: { ...common, near: title.hits.events, guessed: without(ofTitle, TITLE_WEIGHT) },
    at: (sentence) => ({
      ...common,
      near: near(sentence),
      guessed: sentences.length === 1 ? eventsOf(tellings, sentences[0] as Linker) : without(shares[sentence] as Float32Array, 1),
    }),
  };
}
