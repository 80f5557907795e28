import type { AnswerRow } from '@/core/compare/answer-features';
import { rowsOf, type WeighedPoint, type WithoutText, weighPoints } from '@/core/compare/point';
import { ALONE } from '@/core/compare/point-features';
import type { OpenCorpus } from '@/core/corpus/open';
import { nearbyEvents, textsOfMainEvents, weighByLikeness } from '@/core/match/about';
import { articleContext, contextsOf } from '@/core/match/context';
import { NO_CONTEXT } from '@/core/match/events';
import { linkClaims, openLinker, type Usable, unitsOf } from '@/core/match/link';

/** One candidate point of a labelled sentence. */
export interface Example {
  /** Rows of one group are never split between learning and measuring. */
  group: string;
  weighed: WeighedPoint;
  /** The answer that the sentence gives to this point by its labels; `null` where it does not speak of it. */
  gold: string | null;
  weight: number;
  answers(): AnswerRow[];
}

/** A sentence to learn from: with the answers it gives by point id, and a text of the corpus that must be left out for it. */
export interface Labelled {
  text: string;
  gold: ReadonlyMap<string, string>;
  without: number | null;
}

const ALL: Usable = () => true;

/** Every candidate point of every sentence of an article, with its label. `missed` counts labels that no candidate has. */
export function examplesOf(
  corpus: OpenCorpus,
  article: { group: string; title: string; published: string | null; sentences: readonly Labelled[]; weight: number },
): { examples: Example[]; missed: number } {
  const { sentences, published } = article;
  const texts = sentences.map(({ text }) => text);
  const contextAt = contextsOf(articleContext(article.title, texts, published), texts);
  const usableFor = ({ without }: Labelled): Usable => (without === null ? ALL : (at) => at !== without);
  const linkers = sentences.map((sentence, at) =>
    openLinker(corpus, unitsOf(sentence.text, published, contextAt(at)), usableFor(sentence), null),
  );
  const title = linkClaims(corpus, unitsOf(article.title, published, contextAt(0)), ALL);
  const events = weighByLikeness(
    corpus,
    title,
    linkers.map(({ proposed }) => proposed),
  );
  const also = textsOfMainEvents(corpus, events);
  const near = nearbyEvents(
    corpus,
    linkers.map(({ proposed }) => proposed),
  );
  let missed = 0;
  const examples = sentences.flatMap((sentence, at) => {
    const weighed = weighPoints(
      corpus,
      linkers[at]?.withAlso(also) ?? [],
      { events, near: near(at), inArticle: true },
      { usable: usableFor(sentence), without: withoutOf(corpus, sentence.without) },
    );
    const held = new Set(weighed.map(({ candidate }) => candidate.point.id));
    missed += [...sentence.gold.keys()].filter((id) => !held.has(id)).length;
    return weighed.map((each) => exampleOf(corpus, each, sentence, article, usableFor(sentence)));
  });
  return { examples, missed };
}

/** The text of the corpus that is itself read as a page, as the features want it. */
export function withoutOf(corpus: OpenCorpus, without: number | null): WithoutText | null {
  if (without === null) return null;
  return { pointId: corpus.telling(without).pointId ?? '', terms: corpus.statement(without).terms };
}

function exampleOf(
  corpus: OpenCorpus,
  weighed: WeighedPoint,
  { gold }: Pick<Labelled, 'gold'>,
  { group, weight }: { group: string; weight: number },
  usable: Usable,
): Example {
  const answer = gold.get(weighed.candidate.point.id) ?? null;
  return { group, weighed, gold: answer, weight, answers: () => rowsOf(corpus, weighed, usable) };
}

/** The same for one dated sentence by itself. */
export function examplesOfSentence(
  corpus: OpenCorpus,
  sentence: { group: string; text: string; date: string | null; gold: ReadonlyMap<string, string>; weight: number },
): Example[] {
  const { text, date } = sentence;
  const links = linkClaims(corpus, unitsOf(text, date, { ...NO_CONTEXT, published: date }), ALL);
  return weighPoints(corpus, links, ALONE, { usable: ALL }).map((each) => exampleOf(corpus, each, sentence, sentence, ALL));
}
