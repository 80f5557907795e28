import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LearnedEncoder } from '@/core/match/encoder-fit';

/** Where `npm run learn` writes the encoder; its tables are bytes in base64. */
export const ENCODER_FILE = 'core/match/encoder.json';

/** The encoder as `npm run learn` last wrote it under `root`. */
export function readEncoder(root: string): LearnedEncoder {
  const { vocabulary, words, mix, classes, ...rest } = JSON.parse(readFileSync(join(root, ENCODER_FILE), 'utf8'));
  const bytes = (text: string) => new Uint32Array(Buffer.from(text, 'base64'));
  return { ...rest, vocabulary: vocabulary.split('\n'), words: bytes(words), mix: bytes(mix), classes: bytes(classes) };
}
