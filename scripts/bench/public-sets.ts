import { readJsonLines } from '../command-line';
import { type FlowArticle, measureFlow } from './flow';
import { measureRetrieval, type RetrievalFigures } from './retrieval';

/** Where the public sets lie beside some checkouts. */
export const EVAL = '../shared/eval';

/** Claims that were checked, for the posts that make them. */
export function measureCheckThat(): RetrievalFigures {
  return measureRetrieval(`${EVAL}/retrieval/checkthat2020-dev`);
}

/** The other outlets' pieces on a piece's event; with `articlesOnly` the roundups' own summaries, which count as wrong, are not among the texts. */
export function measureNeus(articlesOnly: boolean): RetrievalFigures {
  return measureRetrieval(`${EVAL}/retrieval/neus-val`, undefined, ({ id }) => articlesOnly && id.endsWith('_r'));
}

/** Sentences on a sentence's event; look-alikes are of the same topic and of its other event. */
export function measureEcb(): RetrievalFigures {
  const topicOf = (doc: string | undefined) => /^\d+/.exec(doc ?? '')?.[0] ?? '';
  const subOf = (doc: string | undefined) => (/plus/.test(doc ?? '') ? 'plus' : 'ecb');
  return measureRetrieval(
    `${EVAL}/retrieval/ecbplus-dev`,
    (query, hit, relevant) => !relevant && topicOf(query.doc) === topicOf(hit.doc) && subOf(query.doc) !== subOf(hit.doc),
  );
}

/** The other outlets' whole articles on an article's event. */
export function measureBasil(): { map: number; r2: number } {
  return measureFlow(readJsonLines<FlowArticle>(`${EVAL}/coverage/basil.jsonl`));
}
