import type { DateFact } from '../facts/dates';
import { readDates } from '../facts/dates';
import { readPlaces } from '../facts/places';
import type { PageContext } from './events';
import { meaningfulTerms } from './statement';

/** How many sentences back a statement may lean on. */
const SENTENCES_BACK = 3;

/** What the title and first sentences of an article say, for the statements that lean on them. */
export interface ArticleContext {
  published: string | null;
  terms: ReadonlySet<string>;
  dates: readonly DateFact[];
  places: ReadonlySet<string>;
}

/** Sentences at the top that say what the article is about. */
const LEAD_SENTENCES = 3;

/** Reads the context that an article's title and lead give to all its statements. */
export function articleContext(title: string, sentences: readonly string[], published: string | null): ArticleContext {
  const lead = [title, ...sentences.slice(0, LEAD_SENTENCES)].join(' ');
  return {
    published,
    terms: new Set(meaningfulTerms(lead)),
    dates: readDates(lead, published),
    places: new Set(readPlaces(lead).map((place) => place.place)),
  };
}

/** The context of the sentence at `at`: the sentences just before it, then the article's own. */
export function contextAt(article: ArticleContext, sentences: readonly string[], at: number): PageContext {
  const before = sentences.slice(Math.max(0, at - SENTENCES_BACK), at).reverse();
  const near = before.flatMap((sentence) => readDates(sentence, article.published));
  const places = before.flatMap((sentence) => readPlaces(sentence).map((place) => place.place));
  return {
    published: article.published,
    dates: near.length > 0 ? near : article.dates,
    places: places.length > 0 ? new Set(places) : article.places,
    terms: new Set([...before.flatMap(meaningfulTerms), ...article.terms]),
  };
}
