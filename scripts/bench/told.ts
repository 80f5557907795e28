import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTRARY } from '@/core/corpus/types';
import { LABELLED, type LabelledArticle } from './labelled';

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
export const readToldArticles = (root: string): ToldArticle[] => readArticles(root, 'told');

/** Articles of the same form in which most sentences give two answers or more, as agencies write. Only trees learn from them, and they of the learning events alone. */
export const readPackedArticles = (root: string): ToldArticle[] => readArticles(root, 'packed');

function readArticles(root: string, kind: 'told' | 'packed'): ToldArticle[] {
  const folder = join(root, LABELLED, kind);
  if (!existsSync(folder)) return [];
  type Written = { title: string; published: string; sentences: (string | { text: string; gives: string[] })[] };
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const event = name.replace('.yaml', '');
      return (parse(readFileSync(join(folder, name), 'utf8')) as Written[]).map(({ title, published, sentences }, place) => ({
        ...{ id: `${kind}-${event}-${place}`, event, place, title, published },
        sentences: sentences.map((sentence) => {
          const { text, gives } = typeof sentence === 'string' ? { text: sentence, gives: [] } : sentence;
          return { text, gives: gives.map((name) => ({ point: name.split(' ')[0] ?? '', answer: name.split(' ')[1] ?? '' })) };
        }),
      }));
    });
}

/** Such an article in the form of the labelled ones, for learning or for measuring. */
export function toLabelled({ id, title, published, sentences }: ToldArticle, split: LabelledArticle['split']): LabelledArticle {
  const labelled = sentences.map(({ text, gives }) => ({
    text,
    points: gives.map(({ point, answer }) => ({ point, answer: answer === CONTRARY ? 'other' : answer })),
  }));
  return { id, split, title, site: 'packed.example', published, sentences: labelled };
}
