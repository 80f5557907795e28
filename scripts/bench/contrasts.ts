import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LABELLED } from './labelled';

/** In which way a sentence that answers no question of an event looks as if it did: by speaking of another case, of the same one, or by naming the question. */
export const CONTRASTS = ['elsewhere', 'around', 'mention'] as const;

/** A sentence that answers no question on record. */
export interface Contrast {
  /** The event that it could be taken to speak of. */
  event: string;
  kind: (typeof CONTRASTS)[number];
  text: string;
  /** Its place among those of its event and kind. */
  place: number;
}

/** Of the contrasts, one in so many is for the trees. */
const ONE_IN = 4;

/** Whether the trees learn from a contrast; the encoder does not then, so that they see of it what they will see of a page. `events` are those that may be learned from. */
export function isForTrees({ event, place }: Contrast, events: ReadonlySet<string>): boolean {
  return events.has(event) && place % ONE_IN === 0;
}

/** A short article of which no sentence answers a question on record. */
export interface SilentArticle {
  id: string;
  title: string;
  published: string;
  sentences: readonly string[];
  /** The event that it is about, where it is about one on record. */
  event?: string;
  /** Its place in its file; two articles about one event stand together. */
  place: number;
}

/** Whether the trees learn from a silent article, as `isForTrees` has it: every other one, the first and the second of two in turn. */
export function isSilentForTrees({ event, place }: SilentArticle, events: ReadonlySet<string>): boolean {
  return (event === undefined || events.has(event)) && (place + (place >> 1)) % 2 === 0;
}

/** Every silent article under `root`, in the order of files and of their places there. */
export function readSilentArticles(root: string): SilentArticle[] {
  const folder = join(root, LABELLED, 'silent');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) =>
      (parse(readFileSync(join(folder, name), 'utf8')) as Omit<SilentArticle, 'id' | 'place'>[]).map((article, place) => ({
        ...article,
        id: `silent-${name.replace('.yaml', '')}-${place}`,
        place,
      })),
    );
}

/** Every contrast under `root`, in the order of the events' ids. */
export function readContrasts(root: string): Contrast[] {
  const folder = join(root, LABELLED, 'contrasts');
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).sort();
  return files.flatMap((name) => {
    const { id, ...lists } = parse(readFileSync(join(folder, name), 'utf8'));
    return CONTRASTS.flatMap((kind) =>
      (lists[kind] as string[]).map((text, place) => ({ event: id as string, kind, text, place })),
    );
  });
}
