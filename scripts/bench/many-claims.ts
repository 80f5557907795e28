import type { Corpus, CorpusClaim } from '@/core/corpus/types';

/**
 * A corpus of `size` claims made from a smaller one: beyond its own claims, each new one joins the first half of one claim to
 * the second half of another, so that words and lengths stay those of real claims. The same input gives the same corpus.
 */
export function grownCorpus(corpus: Corpus, size: number): Corpus {
  const own = corpus.claims;
  const claims: CorpusClaim[] = own.slice(0, size);
  for (let made = claims.length; made < size; made += 1) {
    const first = own[made % own.length] as CorpusClaim;
    // A step that shares no factor with most sizes walks through all partners.
    const second = own[(made * 7919 + Math.floor(made / own.length) * 104_729) % own.length] as CorpusClaim;
    const [a, b] = [first.text.split(' '), second.text.split(' ')];
    claims.push({
      ...first,
      id: `${first.documentId}/x${made}`,
      text: [...a.slice(0, Math.ceil(a.length / 2)), ...b.slice(Math.floor(b.length / 2))].join(' '),
    });
  }
  return { ...corpus, claims };
}
