import { readFacts } from '../facts/facts';
import { meaningfulTerms, valueTerms } from '../match/statement';
import { buildIndex, type TextIndex } from '../match/text-index';
import type { Learned } from '../match/weights';
import type { Corpus, Paraphrase } from './types';

/** A checked corpus with the index of its claims: what the build step makes and the extension loads. */
export interface CompiledCorpus {
  corpus: Corpus;
  /** Text `i` is claim `i` of the corpus; the paraphrases follow the claims. */
  index: TextIndex;
  /** The models that read pages against it. */
  learned: Learned;
}

/**
 * Compiles a corpus that passed `checkCorpus`. Claims, documents, events and sources are put in the order of their ids, so that
 * the order in which files were read changes nothing.
 */
export function compileCorpus(corpus: Corpus, learned: Learned): CompiledCorpus {
  const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort((a, b) => compare(a.id, b.id));
  const ordered: Corpus = {
    sources: byId(corpus.sources),
    events: byId(corpus.events),
    documents: byId(corpus.documents),
    claims: byId(corpus.claims),
    paraphrases: [...corpus.paraphrases].sort((a, b) => compare(paraphraseKey(a), paraphraseKey(b))),
  };
  const published = new Map(ordered.documents.map((document) => [document.id, document.published]));
  const indexed = ordered.claims.map((claim) => {
    const facts = readFacts(claim.text, claim.date ?? published.get(claim.documentId) ?? null);
    return { terms: [...meaningfulTerms(claim.text), ...valueTerms(facts)], text: claim.text };
  });
  // Paraphrases are found by their words alone: 4-grams would add more bytes than they find.
  const paraphrased = ordered.paraphrases.map(({ text }) => ({
    terms: [...meaningfulTerms(text), ...valueTerms(readFacts(text, null))],
    text: '',
  }));
  return { corpus: ordered, index: buildIndex([...indexed, ...paraphrased]), learned };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const paraphraseKey = ({ pointId, answerId, text }: Paraphrase): string => `${pointId} ${answerId} ${text}`;
