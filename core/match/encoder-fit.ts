import type { Corpus } from '../corpus/types';
import { keptIn } from '../kept';
import { type Encoder, openEncoder, ZERO } from './encoder';
import { answersOf } from './wording-index';

/** An answer as the learned encoder names it: its point's id, a space and its own; that none is given: `null null`. */
export function nameOfAnswer({ pointId, answerId }: { pointId: string | null; answerId: string | null }): string {
  return `${pointId} ${answerId}`;
}

/** The encoder as it was learned, with the names of the answers of that corpus. */
export interface LearnedEncoder extends Encoder {
  answers: readonly string[];
}

/** How far an answer that was not learned stands out along what its paraphrases mean: as learned ones do (0.16, the mean of 160). */
export const STANDS_OUT = 0.16;

/**
 * Brings a learned encoder in line with a corpus: its answers in the order of `answersOf`, those that the corpus has no more left out. An answer that came later is
 * held against the mean of what its paraphrases mean.
 */
export function fitEncoder(learned: LearnedEncoder, corpus: Pick<Corpus, 'events' | 'paraphrases'>): Encoder {
  const { size, scales } = learned;
  const read = openEncoder(learned);
  const places = new Map(learned.answers.map((answer, at) => [answer, at]));
  const texts = new Map<string, string[]>();
  for (const paraphrase of corpus.paraphrases) keptIn(texts, nameOfAnswer(paraphrase), () => []).push(paraphrase.text);
  const usual = learned.bias.reduce((sum, value) => sum + value, 0) / (learned.bias.length || 1);
  const rows = answersOf(corpus.events).map((answer) => {
    const name = nameOfAnswer(answer);
    const at = places.get(name);
    if (at !== undefined) {
      return {
        bias: learned.bias[at] as number,
        row: Array.from({ length: size }, (_, i) => learned.classes[at * size + i] as number),
      };
    }
    const own = texts.get(name) ?? [];
    const row = new Float32Array(size);
    for (const text of own) {
      for (const [i, value] of read(text).meaning.entries()) (row[i] as number) += value / own.length;
    }
    const bytes = Array.from(
      row,
      (value) => ZERO + Math.max(-ZERO, Math.min(ZERO, Math.round((value * STANDS_OUT) / scales.classes))),
    );
    return { bias: own.length === 0 ? usual - 20 : usual, row: bytes };
  });
  const { width, heads, attention, mixBias, vocabulary, words, mix } = learned;
  return {
    ...{ width, heads, size, scales, attention, mixBias, vocabulary, words, mix },
    bias: rows.map(({ bias }) => bias),
    classes: Uint32Array.from(rows.flatMap(({ row }) => row)),
  };
}
