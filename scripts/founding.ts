import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '@/core/corpus/fields';
import type { Corpus } from '@/core/corpus/types';

/** Shortest run of words that counts as a copied sentence part. */
const RUN_WORDS = 6;

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function runs(list: string[]): string[] {
  return list
    .slice(0, Math.max(0, list.length - RUN_WORDS + 1))
    .map((_, start) => list.slice(start, start + RUN_WORDS).join(' '));
}

/**
 * Claims that share six or more consecutive words with a founding document, whose texts lie under `folder`. Titles are
 * citations and exempt. Without the folder there is nothing to compare and nothing is found.
 */
export function sharedRuns(corpus: Corpus, folder: string): Problem[] {
  if (!existsSync(folder)) return [];
  const known = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    for (const run of runs(words(readFileSync(join(folder, name), 'utf8')))) known.set(run, name);
  }
  return corpus.claims.flatMap((claim) => {
    const run = runs(words(claim.text)).find((candidate) => known.has(candidate));
    if (run === undefined) return [];
    return [
      {
        file: `corpus/documents/${claim.documentId}.yaml`,
        field: `claim ${claim.id.replace(/^.*\//, '')}.text`,
        found: `"${run}" stands so in a founding document`,
        remedy: 'Say it in your own words.',
      },
    ];
  });
}
