import type { Judged } from '@/core/judge';

interface Scored {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  gold: number;
  said: number;
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function score(rows: readonly { gold: string; judged: Judged }[], label: string): Scored {
  const said = rows.filter((row) => row.judged.label === label);
  const gold = rows.filter((row) => row.gold === label);
  const right = said.filter((row) => row.gold === label).length;
  const precision = said.length === 0 ? null : right / said.length;
  const recall = gold.length === 0 ? null : right / gold.length;
  const f1 =
    precision === null || recall === null || precision + recall === 0 ? null : (2 * precision * recall) / (precision + recall);
  const rounded = (value: number | null) => (value === null ? null : round(value));
  return { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), gold: gold.length, said: said.length };
}

/**
 * How a judgement of labelled pairs went: per label, the confusion matrix, accuracy. Where gold labels are `other` (no conflict,
 * nothing more said) only `conflict` and `same` are scored, and accuracy is left out.
 */
export function summarise(rows: readonly { gold: string; judged: Judged }[], labels: readonly string[]) {
  const open = rows.some((row) => row.gold === 'other');
  const scored = open ? ['conflict', 'same'] : [...labels];
  const confusion: Record<string, Record<string, number>> = {};
  for (const { gold, judged } of rows) {
    const row = confusion[gold] ?? {};
    row[judged.label] = (row[judged.label] ?? 0) + 1;
    confusion[gold] = row;
  }
  const right = rows.filter((row) => row.gold === row.judged.label).length;
  return {
    pairs: rows.length,
    labels: Object.fromEntries(scored.map((label) => [label, score(rows, label)])),
    confusion,
    ...(open ? {} : { accuracy: round(right / rows.length) }),
  };
}
