import { keptIn } from '../kept';
import { openEncoder, type Reading } from './encoder';
import type { PageUnit } from './link';
import type { Statement } from './statement';
import type { Tellings } from './tellings';
import type { PointAnswer } from './wording-index';

/** What the encoder takes a text for: the logarithm of how likely it speaks of each point and event, by number. */
export interface Guess extends Reading {
  points: Float32Array;
  events: Float32Array;
  /** The likeliest points first: their logarithms. */
  ranked: Float32Array;
}

/** A piece of a sentence as the encoder reads it. */
export interface Piece {
  text: string;
  guess: Guess;
}

/** The logarithm that stands for what the encoder thinks as good as impossible. */
export const UNLIKELY = -12;

const guessers = new WeakMap<Tellings, (statement: Pick<Statement, 'text'>) => Guess>();

/** What the encoder takes a statement for, worked out once. */
export function guessOf(tellings: Tellings, statement: Pick<Statement, 'text'>): Guess {
  return keptIn(guessers, tellings, () => openGuesser(tellings, openEncoder(tellings.encoder)))(statement);
}

/**
 * What the encoder takes a sentence for, each of its clauses, and every two that stand side by side: what is told by the way, as "on his re-election on 20 January", is told by
 * a piece alone. The first is the sentence.
 */
export function piecesOf(tellings: Tellings, units: readonly PageUnit[]): Piece[] {
  const [sentence, ...clauses] = units as [PageUnit, ...PageUnit[]];
  const { text } = sentence.statement;
  const joined = clauses.slice(1).map(({ start, statement }, at) => {
    return { text: text.slice(clauses[at]?.start, start + statement.text.length) };
  });
  // Two clauses are the sentence once more.
  const pieces = [...units.map(({ statement }) => statement), ...(clauses.length > 2 ? joined : [])];
  return pieces.map((piece) => ({ text: piece.text, guess: guessOf(tellings, piece) }));
}

/** What the encoder makes of a text and a point of an event, both by number: how likely the text speaks of it, by how much likelier than of the likeliest other one, the same of its event, and of the point within it; logarithms. */
export function guessedOf(
  guess: Guess,
  point: number,
  event: number,
): [point: number, lead: number, event: number, within: number] {
  const own = guess.points[point] as number;
  const [first, second = UNLIKELY] = guess.ranked as Iterable<number> as [number, number?];
  const around = guess.events[event] as number;
  return [own, own - (own === first ? second : first), around, own - around];
}

function openGuesser(tellings: Tellings, read: (text: string) => Reading): (statement: Pick<Statement, 'text'>) => Guess {
  const kept = new WeakMap<Pick<Statement, 'text'>, Guess>();
  return (statement) =>
    keptIn(kept, statement, () => {
      const reading = read(statement.text);
      const points = new Float32Array(tellings.points.length);
      const events = new Float32Array(tellings.events.length);
      reading.answers.forEach((value, answer) => {
        const { point, event } = tellings.answers[answer] as PointAnswer;
        if (point < 0) return;
        (points[point] as number) += Math.exp(value);
        (events[event] as number) += Math.exp(value);
      });
      const logarithms = (shares: Float32Array) => shares.map((share) => Math.max(UNLIKELY, Math.log(share)));
      const likely = logarithms(points);
      return { ...reading, points: likely, events: logarithms(events), ranked: likely.toSorted().reverse() };
    });
}
