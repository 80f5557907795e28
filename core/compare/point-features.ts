import type { OpenCorpus } from '../corpus/open';
import { DIFFERENCES, type Point } from '../corpus/types';
import { isNameTerm } from '../facts/names';
import type { Link, PageUnit } from '../match/link';
import { belongingOf } from '../match/point-profile';
import { meaningfulTerms, type Statement, valueTerms } from '../match/statement';

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
  'page share',
  'question',
  'question around',
  'own words',
  'own words twice',
  'words of other points',
  'likelier words',
  'likelier content',
  'shared names',
  'shared values',
  'rarest shared value',
  'answer worded',
  'event around',
  'fit',
  'named',
  'other date',
  'other place',
  'ground',
  'lead',
  'gap to other points',
  'gap within event',
  'event in article',
  'in article',
  'same modality',
  'page negations',
  'page terms',
  'page quantities',
  'value',
  'loose value',
  ...DIFFERENCES,
] as const;

/** The texts that tell of one point, among the candidates of a page sentence. */
export interface PointCandidate {
  point: Point;
  /** The most alike first. */
  links: readonly Link[];
  /** The statement of the sentence that is read for the answer. */
  unit: PageUnit;
}

/** What is known of the article around a sentence. */
export interface AboutArticle {
  /** How much of the article speaks of an event, relative to its main one (1), by event id. */
  events: ReadonlyMap<string, number>;
  /** How much the sentences next to this one speak of an event, 0–1, by event id. */
  near: ReadonlyMap<string, number>;
  /** Whether the sentence stands in an article at all. */
  inArticle: boolean;
}

/** For a sentence by itself. */
export const ALONE: AboutArticle = { events: new Map(), near: new Map(), inArticle: false };

/** Whether a value of the point's kind stands on the page: 0 none, 1 one that no account gave, 2 one on record. */
export type ValueState = 0 | 1 | 2;

/** The candidates of a sentence by point, the most alike first. */
export function pointCandidates(corpus: OpenCorpus, links: readonly Link[]): PointCandidate[] {
  const byPoint = new Map<string, Link[]>();
  for (const link of links) {
    const { pointId } = corpus.telling(link.at);
    if (pointId === null) continue;
    const list = byPoint.get(pointId);
    if (list === undefined) byPoint.set(pointId, [link]);
    else list.push(link);
  }
  return [...byPoint].map(([id, list]) => {
    const sorted = [...list].sort((a, b) => b.similarity - a.similarity || a.at - b.at);
    return { point: corpus.point(id), links: sorted, unit: (sorted[0] as Link).unit };
  });
}

const score = (link: Link | undefined): number => link?.similarity ?? 0;
const NONE: ReadonlySet<string> = new Set();

/** Figures and dates, as the index has them, that a page statement shares with any of the texts linked to it. */
function sharedValues(corpus: OpenCorpus, page: Statement, links: readonly Link[]): string[] {
  const mine = new Set(valueTerms(page.facts));
  if (mine.size === 0) return [];
  const theirs = new Set(links.flatMap(({ at }) => corpus.values(at)));
  return [...mine].filter((term) => theirs.has(term));
}

/** Weight of the names that two statements share. */
function sharedNames(page: Statement, told: Statement, weight: (term: string) => number): number {
  let sum = 0;
  for (const term of told.terms) if (isNameTerm(term) && page.terms.has(term)) sum += weight(term);
  return sum;
}

/** The features of one candidate beside the others of the same sentence, in the order of `POINT_FEATURES`. */
export function pointFeatures(
  corpus: OpenCorpus,
  candidate: PointCandidate,
  others: readonly PointCandidate[],
  about: AboutArticle,
  value: ValueState,
  loose: boolean,
  without: ReadonlySet<string> = NONE,
): number[] {
  const { point, links, unit } = candidate;
  const best = links[0] as Link;
  const claim = links.find((link) => corpus.telling(link.at).documentId !== null);
  const paraphrase = links.find((link) => corpus.telling(link.at).documentId === null);
  const page = unit.statement;
  const told = corpus.statement(best.at);
  const within = others.filter((other) => other.point.eventId === point.eventId);
  const top = (list: readonly PointCandidate[]) => list.reduce((most, { links: [first] }) => Math.max(most, score(first)), 0);
  const idf = corpus.searcher.idf;
  const own = belongingOf(corpus, point, page.terms, idf, without);
  const content = new Set([...page.terms].filter((term) => !isNameTerm(term)));
  const ownContent = belongingOf(corpus, point, content, idf, without);
  const values = sharedValues(corpus, page, links);
  const worded = point.answers.reduce(
    (most, answer) =>
      [answer.text, ...answer.wordings].reduce(
        (more, text) =>
          Math.max(
            more,
            heldShare(meaningfulTerms(text), (term) => page.terms.has(term), idf),
          ),
        most,
      ),
    0,
  );
  const asked = meaningfulTerms(point.question).filter(
    (term) => !isNameTerm(term) && !corpus.profile(point.eventId).participants.has(term),
  );
  return [
    score(claim),
    claim?.parts.terms ?? 0,
    claim?.parts.content ?? 0,
    claim?.parts.coverage ?? 0,
    claim?.parts.grams ?? 0,
    score(paraphrase),
    paraphrase?.parts.content ?? 0,
    paraphrase?.parts.coverage ?? 0,
    score(best),
    score(links[1]),
    heldShare(page.terms, (term) => told.terms.has(term), idf),
    heldShare(asked, (term) => page.terms.has(term), idf),
    heldShare(asked, (term) => page.terms.has(term) || unit.context.terms.has(term), idf),
    own.once,
    own.twice,
    own.elsewhere,
    own.likelier,
    ownContent.likelier,
    sharedNames(page, told, idf),
    values.length,
    Math.max(0, ...values.map((term) => idf(term))),
    worded,
    about.near.get(point.eventId) ?? 0,
    best.fit.score,
    Number(best.fit.named),
    Number(best.fit.otherDate),
    Number(best.fit.otherPlace),
    best.ground,
    best.lead,
    score(best) - top(others),
    score(best) - top(within),
    about.events.get(point.eventId) ?? 0,
    Number(about.inArticle),
    Number(told.facts.modality === page.facts.modality),
    Math.min(3, page.facts.negations.length),
    Math.min(40, page.terms.size),
    Math.min(5, page.facts.quantities.length),
    value,
    Number(loose),
    ...DIFFERENCES.map((kind) => Number(kind === point.kind)),
  ];
}

/** Weighted share of terms, names left out, that pass; 0 when there is none. */
export function heldShare(terms: Iterable<string>, held: (term: string) => boolean, weight: (term: string) => number): number {
  let [sum, total] = [0, 0];
  for (const term of new Set(terms)) {
    if (isNameTerm(term)) continue;
    total += weight(term);
    if (held(term)) sum += weight(term);
  }
  return total === 0 ? 0 : sum / total;
}
