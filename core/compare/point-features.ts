import type { OpenCorpus } from '../corpus/open';
import { DIFFERENCES, type Point } from '../corpus/types';
import { spanOf } from '../facts/dates';
import { isNameTerm } from '../facts/names';
import { PATTERNS } from '../lexicon';
import type { EventProfile } from '../match/events';
import { gramOverlap } from '../match/grams';
import { groundOfNames } from '../match/ground';
import { type Guess, guessedOf, guessOf, type Piece, piecesOf, UNLIKELY } from '../match/guess';
import type { Linker, PageUnit } from '../match/link';
import { type PointHit, WORTH_CLAUSES } from '../match/point-hits';

/** What a page sentence and a point have in common, as the model sees it; the order is that of its weights. */
export const POINT_FEATURES = [
  'claim score',
  'claim content',
  'claim grams',
  'paraphrase score',
  'best score',
  'page share',
  'event around',
  'fit',
  'named',
  'after event',
  'ground',
  'ground anywhere',
  'lead',
  'gap to other points',
  'event in article',
  'in article',
  'page terms',
  'page quantities',
  'value',
  'asks',
  ...DIFFERENCES,
  'guess',
  'guess lead',
  'guessed event',
  'guess within event',
  'guess of clause',
  'guess lead of clause',
  'guessed event of clause',
  'guess of clause within event',
  'guessed event around',
  'guess beside the likeliest',
  'guess of piece',
  'guess lead of piece',
  'guessed event of piece',
  'guess of piece within event',
  'share of piece',
] as const;

/** A point that a page sentence may speak of. */
export interface PointCandidate {
  point: Point;
  hit: PointHit;
  /** The statement of the sentence that is read for the answer. */
  unit: PageUnit;
  /** The whole sentence. */
  sentence: PageUnit;
  /** The piece of the sentence, or the sentence itself, that the encoder thinks likeliest to speak of the point. */
  piece: Piece;
  /** How far both speak of the same people and places, 0–1; in the sentence and those before it, and anywhere in the article. */
  ground: number;
  groundAnywhere: number;
  /** By how much the sentence fits this event better than the best of those like it. */
  lead: number;
}

/** What the encoder takes a candidate's sentence, its clause and its piece for. */
export function guessesOf({ tellings }: OpenCorpus, { sentence, unit, piece }: PointCandidate): [Guess, Guess, Guess] {
  return [guessOf(tellings, sentence.statement), guessOf(tellings, unit.statement), piece.guess];
}

/** What is known of the article around a sentence. */
export interface AboutArticle {
  /** How much of the article speaks of an event, relative to its main one (1), by event id. */
  events: ReadonlyMap<string, number>;
  /** The events that it speaks of most: their points are looked at for every sentence. */
  main: ReadonlySet<string>;
  /** How much the sentences next to this one speak of an event, 0–1, by event id. */
  near: ReadonlyMap<string, number>;
  /** Logarithm of how likely, by the encoder, the rest of the article speaks of each event, by number. */
  guessed: Float32Array;
  /** The terms of the whole article. */
  terms: ReadonlySet<string>;
  /** Whether the sentence stands in an article at all. */
  inArticle: boolean;
}

/** Whether a value of the point's kind stands on the page: 0 none, 1 one that no account gave, 2 one on record. */
export type ValueState = 0 | 1 | 2;

/** Points that are looked at for a sentence by its words alone; those of the article's main events are looked at too. */
const MOST_POINTS = 14;
/** A point less like the sentence than this is not looked at: of the labelled ones, two in a hundred are. */
const LEAST_LIKENESS = 0.22;

/** The points that the encoder thinks likeliest are looked at whatever their words, down to this place (the likeliest is 0). */
const LAST_GUESSED = 5;
/** The same for those of a piece. */
const LAST_GUESSED_OF_PIECE = 1;

/** The points that a sentence may speak of, the most alike first. */
export function pointCandidates(corpus: OpenCorpus, linker: Linker, about: AboutArticle): PointCandidate[] {
  const { tellings } = corpus;
  const sentence = linker.units[0] as PageUnit;
  const [nearest] = linker.hits.points;
  const whole = nearest === undefined || nearest.similarity < WORTH_CLAUSES;
  const pieces = piecesOf(tellings, whole ? [sentence] : linker.units);
  return linker.hits.points.flatMap((hit, place): PointCandidate[] => {
    const point = corpus.point(tellings.points[hit.point] as string);
    const likely = ({ guess }: Piece) => guess.points[hit.point] as number;
    const guessed = pieces.some(
      (piece, at) => likely(piece) >= (piece.guess.ranked[at === 0 ? LAST_GUESSED : LAST_GUESSED_OF_PIECE] ?? UNLIKELY),
    );
    const alike = hit.similarity >= LEAST_LIKENESS && (place < MOST_POINTS || about.main.has(point.eventId));
    if (!guessed && !alike) return [];
    const unit = linker.units[hit.unit] as PageUnit;
    const names = tellings.terms(hit.best.at).filter(isNameTerm);
    return [
      {
        point,
        hit,
        unit,
        sentence,
        piece: pieces.reduce((best, piece) => (likely(piece) > likely(best) ? piece : best)),
        ground: linker.groundTo(hit.unit, names, point.eventId),
        groundAnywhere: groundOfNames(unit, names, corpus.profile(point.eventId), about.terms),
        lead: linker.leadOver(hit.unit, point.eventId),
      },
    ];
  });
}

/** The features of all candidates of a sentence, in the order of `POINT_FEATURES`; `values` is what was read of each by value. */
export function pointFeatures(
  corpus: OpenCorpus,
  candidates: readonly PointCandidate[],
  values: readonly ValueState[],
  about: AboutArticle,
): number[][] {
  const { tellings } = corpus;
  // Candidates come in the order of their likeness: the best of the others is the first, or the second for that one.
  const [first, second] = candidates.map(({ hit }) => hit.similarity);
  return candidates.map((candidate, at) => {
    const { point, hit, unit } = candidate;
    const event = tellings.eventOf[hit.best.at] as number;
    const { terms, grams, facts, text } = unit.statement;
    const { span } = corpus.profile(point.eventId);
    const { claim, paraphrase } = hit;
    const [ofSentence, ofClause, ofPiece] = guessesOf(corpus, candidate);
    return [
      claim?.score ?? 0,
      claim?.content ?? 0,
      claim === null ? 0 : gramOverlap(grams, corpus.statement(claim.at).grams),
      paraphrase?.score ?? 0,
      hit.similarity,
      hit.best.held,
      about.near.get(point.eventId) ?? 0,
      hit.fit.score,
      Number(hit.fit.named),
      afterEvent(unit.context.published, span),
      candidate.ground,
      candidate.groundAnywhere,
      candidate.lead,
      hit.similarity - ((at === 0 ? second : first) ?? 0),
      about.events.get(point.eventId) ?? 0,
      Number(about.inArticle),
      Math.min(40, terms.size),
      Math.min(5, facts.quantities.length),
      values[at] as ValueState,
      Number(PATTERNS.asks.test(text)),
      ...DIFFERENCES.map((kind) => Number(kind === point.kind)),
      ...guessedOf(ofSentence, hit.point, event),
      ...guessedOf(ofClause, hit.point, event),
      about.guessed[event] as number,
      besideLikeliest(ofSentence, hit.point),
      ...guessedOf(ofPiece, hit.point, event),
      candidate.piece.text.length / candidate.sentence.statement.text.length,
    ];
  });
}

/** 1 where a page appeared when an event had begun, -1 where it appeared before, 0 where that cannot be told. */
function afterEvent(published: string | null, span: EventProfile['span']): number {
  return published === null || span === null ? 0 : spanOf(published).to >= span.from ? 1 : -1;
}

/** How likely, by the encoder, a sentence speaks of a point if it does not speak of its likeliest one alone: a sentence may tell two things. A logarithm; 1 for the likeliest itself. */
function besideLikeliest({ points, ranked }: Guess, point: number): number {
  const own = points[point] as number;
  const first = ranked[0] as number;
  return own === first ? 1 : Math.max(UNLIKELY, own - Math.log(Math.max(LEAST_LEFT, 1 - Math.exp(first))));
}

/** Of a sentence that tells its likeliest point and nothing else so much is left for others. */
const LEAST_LEFT = 1e-6;
