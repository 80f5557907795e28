import type { Article } from './article';
import { findClaims } from './claims/find-claims';
import type { CompiledCorpus } from './corpus/compile';
import { openCorpus } from './corpus/open';
import { coverageOf, weighEvents } from './coverage';
import { makeFindings } from './finding';
import { articleContext, contextsOf } from './match/context';
import { type Link, linkClaims, unitsOf } from './match/link';
import type { Finding, Report } from './report-types';
import { scopeOf } from './scope';
import { findThisPage } from './this-page';

/** What every candidate of a page claim came to; for `explain --trace`. */
export interface TraceEntry {
  claim: string;
  candidates: { claimId: string; score: number; similarity: number; fit: number; decision: string }[];
  /** The points that the sentence could answer, the surest first. */
  points: { pointId: string; answer: string | null; similarity: number; lift: number; rule: string }[];
}

/**
 * Compares an article with a corpus: claims are found, candidates proposed, similarity decides, answers and differences are
 * read, coverage ranked. The same article and corpus give the same report to the byte. `trace` collects what every candidate
 * came to.
 */
export function buildReport(article: Article, compiled: CompiledCorpus, trace: TraceEntry[] | null = null): Report {
  const corpus = openCorpus(compiled);
  const thisPage = findThisPage(article, corpus);
  const sentences = findClaims(article.text);
  const texts = sentences.map((sentence) => sentence.text);
  const about = articleContext(article.title, texts, article.published);
  const contextAt = contextsOf(about, texts);
  const findings: Finding[] = [];
  const linked: Link[][] = [];
  let compared = 0;
  sentences.forEach((sentence, at) => {
    if (!sentence.checkable) return;
    compared += 1;
    const units = unitsOf(sentence.text, article.published, contextAt(at));
    const links = linkClaims(corpus, units, thisPage?.documentId ?? null, trace);
    linked.push(links);
    findings.push(...makeFindings(corpus, article.text, sentence, links, thisPage?.documentId ?? null, trace?.at(-1) ?? null));
  });
  const title = linkClaims(corpus, unitsOf(article.title, article.published, contextAt(0)), thisPage?.documentId ?? null, null);
  return {
    article: {
      url: article.url,
      title: article.title,
      byline: article.byline,
      site: article.site,
      published: article.published,
      language: article.language,
      kind: article.kind,
      partial: article.partial,
      words: article.text.split(/\s+/).filter((word) => word !== '').length,
    },
    claimsCompared: compared,
    findings,
    coverage: coverageOf(corpus, findings, weighEvents(corpus, title, linked), thisPage?.documentId ?? null),
    scope: scopeOf(corpus.corpus),
    thisPage,
  };
}
