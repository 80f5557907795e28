import { aboutArticle } from '@/core/compare/about-article';
import type { AnswerRow } from '@/core/compare/answer-features';
import { aboutPair } from '@/core/compare/pair';
import { rowsOf, type WeighedPoint, weighPoints } from '@/core/compare/point';
import type { OpenCorpus } from '@/core/corpus/open';
import { articleContext, contextsOf } from '@/core/match/context';
import { NO_CONTEXT } from '@/core/match/events';
import { type Linker, openLinker, type Usable, unitsOf } from '@/core/match/link';
import { meaningfulTerms } from '@/core/match/statement';

/** One candidate point of a labelled sentence. */
export interface Example {
  /** Rows of one group are never split between learning and measuring. */
  group: string;
  weighed: WeighedPoint;
  /** The answer that the sentence gives to this point by its labels; `null` where it does not speak of it. */
  gold: string | null;
  weight: number;
  /** As in `Labelled`. */
  forPoint: boolean;
  /** The article that it stands in and its sentence; `null` for a sentence by itself. */
  stands: { article: ArticleTitle; sentence: number } | null;
  answers(): AnswerRow[];
}

/** The points that an article's title may speak of, and how many sentences follow it. */
export interface ArticleTitle {
  points: WeighedPoint[];
  sentences: number;
}

/** A sentence to learn from: with the answers it gives by point id, and a text of the corpus that must be left out for it. */
export interface Labelled {
  text: string;
  gold: ReadonlyMap<string, string>;
  without: number | null;
  /** Whether it may teach which point is spoken of: a paraphrase is found by twenty like it, which no sentence of an article is. */
  forPoint: boolean;
}

const ALL: Usable = () => true;

/** The points of a sentence in an order that no model has a say in: what is drawn of the rows, and so all that is learned, hangs on it. */
function inPlainOrder(points: readonly WeighedPoint[]): WeighedPoint[] {
  const idOf = ({ candidate }: WeighedPoint) => candidate.point.id;
  return points.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
}

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
    openLinker(corpus, unitsOf(sentence.text, published, contextAt(at)), usableFor(sentence)),
  );
  const titleLinker = openLinker(corpus, unitsOf(article.title, published, contextAt(0)), ALL);
  const about = aboutArticle(corpus.tellings, titleLinker, linkers, new Set([article.title, ...texts].flatMap(meaningfulTerms)));
  const title: ArticleTitle = {
    points: weighPoints(corpus, titleLinker, about.title, { usable: ALL }),
    sentences: sentences.length,
  };
  let missed = 0;
  const examples = sentences.flatMap((sentence, at) => {
    const weighed = inPlainOrder(weighPoints(corpus, linkers[at] as Linker, about.at(at), { usable: usableFor(sentence) }));
    const held = new Set(weighed.map(({ candidate }) => candidate.point.id));
    missed += [...sentence.gold.keys()].filter((id) => !held.has(id)).length;
    const stands = { article: title, sentence: at };
    return weighed.map((each) => ({ ...exampleOf(corpus, each, sentence, article, usableFor(sentence)), stands }));
  });
  return { examples, missed };
}

function exampleOf(
  corpus: OpenCorpus,
  weighed: WeighedPoint,
  { gold, forPoint }: Pick<Labelled, 'gold' | 'forPoint'>,
  { group, weight }: { group: string; weight: number },
  usable: Usable,
): Example {
  const answer = gold.get(weighed.candidate.point.id) ?? null;
  return { group, weighed, gold: answer, weight, forPoint, stands: null, answers: () => rowsOf(corpus, weighed, usable) };
}

/** The same for a dated sentence that is held against another one. */
export function examplesOfPair(
  corpus: OpenCorpus,
  sentence: { group: string; text: string; date: string | null; gold: ReadonlyMap<string, string>; weight: number },
  beside: { text: string; date: string | null },
): Example[] {
  const [own, other] = [sentence, beside].map(({ text, date }) =>
    openLinker(corpus, unitsOf(text, date, { ...NO_CONTEXT, published: date }), ALL),
  ) as [Linker, Linker];
  const [about] = aboutPair(corpus.tellings, own, other);
  return inPlainOrder(weighPoints(corpus, own, about, { usable: ALL })).map((each) =>
    exampleOf(corpus, each, { ...sentence, forPoint: true }, sentence, ALL),
  );
}
