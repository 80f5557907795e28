import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label, Side } from '@/core/judge';
import { LABELLED } from './labelled';

/** A pair of dated claims, labelled twice. */
export interface LabelledPair {
  id: string;
  split: 'learn' | 'check';
  event: string;
  a: Side;
  /** `claim`: the claim of the corpus that it was, `null` when the corpus has it no more. */
  b: Side & { claim: string | null };
  label: Label;
  kind: string | null;
  later: 'a' | 'b' | null;
  /** The point that `a` answers, and how; `null` when it answers none. */
  point: string | null;
  answer: string | null;
  reason: string;
  /** The label given without sight of the first. */
  second: Label;
}

/** The events that may be learned from: those of the pairs to learn from. */
export function learningEvents(pairs: readonly LabelledPair[]): Set<string> {
  return new Set(pairs.filter(({ split }) => split === 'learn').map(({ event }) => event));
}

/** Every labelled pair under `root`; with `agreedOnly`, those on which both labels are the same. */
export function readLabelledPairs(root: string, agreedOnly = true): LabelledPair[] {
  const path = join(root, LABELLED, 'pairs.jsonl');
  if (!existsSync(path)) return [];
  const all = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledPair);
  return agreedOnly ? all.filter((pair) => pair.label === pair.second) : all;
}
