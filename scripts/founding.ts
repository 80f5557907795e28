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

/** What every run of words of the founding documents, whose texts lie under `folder`, stands in; nothing without the folder. */
function knownRuns(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const texts = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
  return new Map(texts.flatMap(([name, text]) => runs(words(text)).map((run) => [run, name] as const)));
}

/** The runs of six words that a text shares with a founding document under `folder`; none without the folder. */
export function sharedWith(text: string, folder: string): string[] {
  const known = knownRuns(folder);
  return runs(words(text)).filter((run) => known.has(run));
}

/**
 * Claims that share six or more consecutive words with a founding document, whose texts lie under `folder`. Titles are
 * citations and exempt. Without the folder there is nothing to compare and nothing is found.
 */
export function sharedRuns(corpus: Corpus, folder: string): Problem[] {
  const known = knownRuns(folder);
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
