import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LABELLED } from './labelled';

/** An article written for learning from: of its sentences about half give answers, in other words than the paraphrases. */
export interface ToldArticle {
  id: string;
  /** The event that it is about. */
  event: string;
  /** Its place among those about its event. */
  place: number;
  title: string;
  published: string;
  /** `gives`: points with the answers that the sentence gives, none where it gives none; an answer may be `contrary`. */
  sentences: { text: string; gives: { point: string; answer: string }[] }[];
}

/** Of the articles about an event, one in so many is for the trees. */
const ONE_IN = 4;

/** Whether the trees learn from such an article; the encoder does not then, so that they see of it what they will see of a page. `events` are those that may be learned from. */
export function isToldForTrees({ event, place }: ToldArticle, events: ReadonlySet<string>): boolean {
  return events.has(event) && place % ONE_IN === 2;
}

/** Every such article under `root`, by event and place. */
export function readToldArticles(root: string): ToldArticle[] {
  const folder = join(root, LABELLED, 'told');
  if (!existsSync(folder)) return [];
  type Written = { title: string; published: string; sentences: (string | { text: string; gives: string[] })[] };
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const event = name.replace('.yaml', '');
      return (parse(readFileSync(join(folder, name), 'utf8')) as Written[]).map(({ title, published, sentences }, place) => ({
        ...{ id: `told-${event}-${place}`, event, place, title, published },
        sentences: sentences.map((sentence) => {
          const { text, gives } = typeof sentence === 'string' ? { text: sentence, gives: [] } : sentence;
          return { text, gives: gives.map((name) => ({ point: name.split(' ')[0] ?? '', answer: name.split(' ')[1] ?? '' })) };
        }),
      }));
    });
}
