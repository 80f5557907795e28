import { readFacts } from '../facts/facts';
import { meaningfulTerms, valueTerms } from '../match/statement';
import { buildIndex, type TextIndex } from '../match/text-index';
import type { Corpus } from './types';

/** A checked corpus with the index of its claims: what the build step makes and the extension loads. */
export interface CompiledCorpus {
  corpus: Corpus;
  /** Text `i` is claim `i` of the corpus. */
  index: TextIndex;
}

/**
 * Compiles a corpus that passed `checkCorpus`. Claims, documents, events and sources are put in the order of their ids, so that
 * the order in which files were read changes nothing.
 */
export function compileCorpus(corpus: Corpus): CompiledCorpus {
  const byId = <T extends { id: string }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const ordered: Corpus = {
    sources: byId(corpus.sources),
    events: byId(corpus.events),
    documents: byId(corpus.documents),
    claims: byId(corpus.claims),
  };
  const published = new Map(ordered.documents.map((document) => [document.id, document.published]));
  const indexed = ordered.claims.map((claim) => {
    const facts = readFacts(claim.text, claim.date ?? published.get(claim.documentId) ?? null);
    return { terms: [...meaningfulTerms(claim.text), ...valueTerms(facts)], text: claim.text };
  });
  return { corpus: ordered, index: buildIndex(indexed) };
}
