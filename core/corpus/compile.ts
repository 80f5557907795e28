import { readFacts } from '../facts/facts';
import { fitEncoder, type LearnedEncoder } from '../match/encoder-fit';
import { meaningfulTerms, valueTerms } from '../match/statement';
import { buildIndex, type TextIndex } from '../match/text-index';
import type { Learned } from '../match/weights';
import { indexWordings, type WordingIndex } from '../match/wording-index';
import type { ClaimTable } from './claim-table';
import { tabulate } from './tabulate';
import type { Corpus } from './types';

/** What a corpus holds beside its claims and paraphrases. */
export type Catalogue = Omit<Corpus, 'claims' | 'paraphrases'>;

/** A checked corpus with the index of its claims: what the build step makes and the extension loads. */
export interface CompiledCorpus {
  corpus: Catalogue;
  claims: ClaimTable;
  /** Text `i` is claim `i` of the corpus. */
  index: TextIndex;
  /** The paraphrases of all answers. */
  readonly wordings: WordingIndex;
  /** The models that read pages against it. */
  learned: Learned;
}

/**
 * Compiles a corpus that passed `checkCorpus`. Claims, documents, events and sources are put in the order of their ids, so that
 * the order in which files were read changes nothing. Of the paraphrases only their index is kept. The encoder is fitted to the corpus.
 */
export function compileCorpus(corpus: Corpus, learned: Learned, encoder: LearnedEncoder): CompiledCorpus {
  const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => compare(a.id, b.id));
  const catalogue: Catalogue = {
    sources: byId(corpus.sources),
    events: byId(corpus.events),
    documents: byId(corpus.documents),
  };
  const ordered: Corpus = { ...catalogue, claims: byId(corpus.claims), paraphrases: corpus.paraphrases };
  const published = new Map(ordered.documents.map((document) => [document.id, document.published]));
  const indexed = ordered.claims.map((claim) => {
    const facts = readFacts(claim.text, claim.date ?? published.get(claim.documentId) ?? null);
    return { terms: [...meaningfulTerms(claim.text), ...valueTerms(facts)], text: claim.text };
  });
  return {
    corpus: catalogue,
    claims: tabulate(ordered),
    index: buildIndex(indexed),
    wordings: indexWordings(ordered, fitEncoder(encoder, ordered)),
    learned,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
