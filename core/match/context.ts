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

/** What one sentence gives to those after it. */
interface Leaning {
  dates: readonly DateFact[];
  places: readonly string[];
  terms: readonly string[];
}

/**
 * The contexts of an article's sentences, by position: the sentences just before, then the article's own title and lead. Every
 * sentence is read once.
 */
export function contextsOf(article: ArticleContext, sentences: readonly string[]): (at: number) => PageContext {
  const read: Leaning[] = [];
  const leaning = (at: number): Leaning => {
    const text = sentences[at] as string;
    const fresh = read[at] ?? {
      dates: readDates(text, article.published),
      places: readPlaces(text).map((place) => place.place),
      terms: meaningfulTerms(text),
    };
    read[at] = fresh;
    return fresh;
  };
  return (at) => {
    const before: Leaning[] = [];
    for (let back = at - 1; back >= Math.max(0, at - SENTENCES_BACK); back -= 1) before.push(leaning(back));
    const dates = before.flatMap((each) => each.dates);
    const places = before.flatMap((each) => each.places);
    return {
      published: article.published,
      dates: dates.length > 0 ? dates : article.dates,
      places: places.length > 0 ? new Set(places) : article.places,
      terms: new Set([...before.flatMap((each) => each.terms), ...article.terms]),
    };
  };
}
