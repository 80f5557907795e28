import type { OpenCorpus } from '../corpus/open';
import { type Answer, DIFFERENCES, type Point } from '../corpus/types';
import { spanOf } from '../facts/dates';
import { isNameTerm } from '../facts/names';
import { keptIn } from '../kept';
import type { EventProfile } from '../match/events';
import { gramOverlap } from '../match/grams';
import { groundOfNames } from '../match/ground';
import type { Linker, PageUnit } from '../match/link';
import type { PointHit } from '../match/point-hits';
import { type Belonging, belongingOf, type CountedTerm } from '../match/point-profile';
import { meaningfulTerms, type Statement } from '../match/statement';
import { type PageWords, pageWords } from './page-words';

/** What a page sentence and a point have in common, as the model sees it; the order is that of its weights. */
export const POINT_FEATURES = [
  'claim score',
  'claim terms',
  'claim content',
  'claim coverage',
  'claim grams',
  'paraphrase score',
  'paraphrase content',
  'paraphrase coverage',
  'best score',
  'second score',
  'mean of three',
  'page share',
  'question',
  'question around',
  'own words',
  'own words twice',
  'words of other points',
  'likelier words',
  'likelier content',
  'likelier anywhere',
  'shared names',
  'names of others',
  'names of nobody',
  'shared values',
  'rarest shared value',
  'answer worded',
  'event around',
  'fit',
  'named',
  'after event',
  'ground',
  'ground anywhere',
  'lead',
  'gap to other points',
  'gap within event',
  'gap of means',
  'gap of likelier',
  'gap of likelier within event',
  'rivals',
  'event in article',
  'in article',
  'page terms',
  'page quantities',
  'value',
  'asks',
  ...DIFFERENCES,
] as const;

/** A point that a page sentence may speak of. */
export interface PointCandidate {
  point: Point;
  hit: PointHit;
  /** The names of the thesaurus in the telling that is most like the sentence. */
  names: readonly string[];
  /** The statement of the sentence that is read for the answer. */
  unit: PageUnit;
  /** The whole sentence. */
  sentence: PageUnit;
  /** How far both speak of the same people and places, 0–1; in the sentence and those before it, and anywhere in the article. */
  ground: number;
  groundAnywhere: number;
  /** By how much the sentence fits this event better than the best of those like it. */
  lead: number;
}

/** What is known of the article around a sentence. */
export interface AboutArticle {
  /** How much of the article speaks of an event, relative to its main one (1), by event id. */
  events: ReadonlyMap<string, number>;
  /** The events that it speaks of most: their points are looked at for every sentence. */
  main: ReadonlySet<string>;
  /** How much the sentences next to this one speak of an event, 0–1, by event id. */
  near: ReadonlyMap<string, number>;
  /** The terms of the whole article. */
  terms: ReadonlySet<string>;
  /** Whether the sentence stands in an article at all. */
  inArticle: boolean;
}

/** For a sentence by itself. */
export const ALONE: AboutArticle = {
  ...{ events: new Map(), main: new Set(), near: new Map() },
  ...{ terms: new Set(), inArticle: false },
};

/** Whether a value of the point's kind stands on the page: 0 none, 1 one that no account gave, 2 one on record. */
export type ValueState = 0 | 1 | 2;

/** Points that are looked at for a sentence by its words alone; those of the article's main events are looked at too. */
const MOST_POINTS = 14;
/** A point less like the sentence than this is not looked at: of the labelled ones, two in a hundred are. */
const LEAST_LIKENESS = 0.22;

/** The points that a sentence may speak of, the most alike first. */
export function pointCandidates(corpus: OpenCorpus, linker: Linker, about: AboutArticle): PointCandidate[] {
  const { tellings } = corpus;
  return linker.hits.points.flatMap((hit, place): PointCandidate[] => {
    const point = corpus.point(tellings.points[hit.point] as string);
    if (hit.similarity < LEAST_LIKENESS || (place >= MOST_POINTS && !about.main.has(point.eventId))) return [];
    const unit = linker.units[hit.unit] as PageUnit;
    const names = tellings.terms(hit.best.at).filter(isNameTerm);
    return [
      {
        point,
        hit,
        unit,
        names,
        sentence: linker.units[0] as PageUnit,
        ground: linker.groundTo(hit.unit, names, point.eventId),
        groundAnywhere: groundOfNames(unit, names, corpus.profile(point.eventId), about.terms),
        lead: linker.leadOver(hit.unit, point.eventId),
      },
    ];
  });
}

/** A text of the corpus that is itself read as a page: it must not count for its own point. */
export interface WithoutText {
  point: number;
  terms: ReadonlySet<string>;
}

/** What the words of a candidate's statement say of its point. */
interface Words {
  page: PageWords;
  /** Number of the point's event. */
  event: number;
  own: Belonging;
  content: Belonging;
}

/** The features of all candidates of a sentence, in the order of `POINT_FEATURES`; `values` is what was read of each by value. */
export function pointFeatures(
  corpus: OpenCorpus,
  candidates: readonly PointCandidate[],
  values: readonly ValueState[],
  about: AboutArticle,
  without: WithoutText | null,
): number[][] {
  const { tellings } = corpus;
  const pages = new Map<Statement, PageWords>();
  const words = candidates.map(({ hit, unit }): Words => {
    const page = keptIn(pages, unit.statement, () => pageWords(tellings, unit.statement));
    const event = tellings.eventOf[hit.best.at] as number;
    const of = (list: readonly CountedTerm[]) => belongingOf(tellings, hit.point, event, list, without);
    return { page, event, own: of(page.words), content: of(page.content) };
  });
  const likeness = candidates.map(({ hit }) => hit.similarity);
  const means = candidates.map(({ hit }) => (hit.best.score + hit.second + hit.third) / 3);
  const likelier = words.map(({ own }) => own.likelierAnywhere);
  const events = candidates.map(({ point }) => point.eventId);
  const rivals = {
    likeness: bestOfOthers(likeness, null, 0),
    likenessWithin: bestOfOthers(likeness, events, 0),
    means: bestOfOthers(means, null, 0),
    likelier: bestOfOthers(likelier, null, -NO_RIVAL),
    likelierWithin: bestOfOthers(likelier, events, -NO_RIVAL),
  };
  return candidates.map((candidate, at) => {
    const { point, hit, unit } = candidate;
    const { page, event, own, content } = words[at] as Words;
    const { terms, grams, facts } = unit.statement;
    const shared = page.values.filter(({ counts }) => counts !== null && (counts.points[hit.point] as number) > 0);
    const { participants, span } = corpus.profile(point.eventId);
    const asked = keptIn(questions, point, () => contentOf(point.question).filter((term) => !participants.has(term)));
    const { claim, paraphrase } = hit;
    return [
      claim?.score ?? 0,
      claim?.terms ?? 0,
      claim?.content ?? 0,
      claim?.coverage ?? 0,
      claim === null ? 0 : gramOverlap(grams, corpus.statement(claim.at).grams),
      paraphrase?.score ?? 0,
      paraphrase?.content ?? 0,
      paraphrase?.coverage ?? 0,
      hit.similarity,
      hit.second,
      means[at] as number,
      hit.best.held,
      heldShare(asked, (term) => terms.has(term), tellings.idf),
      heldShare(asked, (term) => terms.has(term) || unit.context.terms.has(term), tellings.idf),
      own.once,
      own.twice,
      own.elsewhere,
      own.likelier,
      content.likelier,
      content.likelierAnywhere,
      candidate.names.reduce((sum, term) => (terms.has(term) ? sum + tellings.idf(term) : sum), 0),
      // Names that the corpus knows, though no telling of this event has them, and those that it does not know at all.
      page.names.filter(({ counts }) => counts?.events[event] === 0).length,
      page.names.filter(({ counts }) => counts === null).length,
      shared.length,
      Math.max(0, ...shared.map(({ weight }) => weight)),
      answerWorded(point.answers, terms, tellings.idf),
      about.near.get(point.eventId) ?? 0,
      hit.fit.score,
      Number(hit.fit.named),
      afterEvent(unit.context.published, span),
      candidate.ground,
      candidate.groundAnywhere,
      candidate.lead,
      hit.similarity - (rivals.likeness[at] as number),
      hit.similarity - (rivals.likenessWithin[at] as number),
      (means[at] as number) - (rivals.means[at] as number),
      own.likelierAnywhere - (rivals.likelier[at] as number),
      own.likelierAnywhere - (rivals.likelierWithin[at] as number),
      // Candidates come in the order of their likeness.
      Math.min(10, at),
      about.events.get(point.eventId) ?? 0,
      Number(about.inArticle),
      Math.min(40, terms.size),
      Math.min(5, facts.quantities.length),
      values[at] as ValueState,
      Number(page.asks),
      ...DIFFERENCES.map((kind) => Number(kind === point.kind)),
    ];
  });
}

/** 1 where a page appeared when an event had begun, -1 where it appeared before, 0 where that cannot be told. */
function afterEvent(published: string | null, span: EventProfile['span']): number {
  return published === null || span === null ? 0 : spanOf(published).to >= span.from ? 1 : -1;
}

/** Where a point has no rival, it leads by as much as any does. */
const NO_RIVAL = 30;

/** For every position, the most that any other one of its group has; `least` where it is alone. All are one group where `groups` is `null`. */
function bestOfOthers(values: readonly number[], groups: readonly string[] | null, least: number): number[] {
  const tops = new Map<string, { first: number; at: number; second: number }>();
  values.forEach((value, at) => {
    const key = groups?.[at] ?? '';
    const top = tops.get(key) ?? { first: least, at: -1, second: least };
    if (value > top.first) tops.set(key, { first: value, at, second: top.first });
    else tops.set(key, { ...top, second: Math.max(top.second, value) });
  });
  return values.map((_, at) => {
    const top = tops.get(groups?.[at] ?? '');
    return top === undefined ? least : top.at === at ? top.second : top.first;
  });
}

/** The terms of a point's question, without its people, and of every wording of an answer; no names in either. */
const questions = new WeakMap<Point, readonly string[]>();
const wordings = new WeakMap<Answer, readonly (readonly string[])[]>();

/** How fully the best of the recorded wordings of these answers stands on the page. */
export function answerWorded(answers: readonly Answer[], terms: ReadonlySet<string>, weight: (term: string) => number): number {
  let most = 0;
  for (const answer of answers)
    for (const worded of keptIn(wordings, answer, () => [answer.text, ...answer.wordings].map(contentOf)))
      most = Math.max(
        most,
        heldShare(worded, (term) => terms.has(term), weight),
      );
  return most;
}

/** The distinct terms of a text without names. */
function contentOf(text: string): string[] {
  return [...new Set(meaningfulTerms(text))].filter((term) => !isNameTerm(term));
}

/** Weighted share of terms that pass; 0 when there is none. */
function heldShare(terms: readonly string[], held: (term: string) => boolean, weight: (term: string) => number): number {
  let [sum, total] = [0, 0];
  for (const term of terms) {
    const own = weight(term);
    total += own;
    if (held(term)) sum += own;
  }
  return total === 0 ? 0 : sum / total;
}
