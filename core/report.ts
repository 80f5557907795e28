import type { Article } from './article';
import { findClaims } from './claims/find-claims';
import type { Sensitivity } from './confidence';
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

/** What a report can be asked for beside the article. */
export interface ReportOptions {
  /** How readily matches are shown; `balanced` unless told. */
  sensitivity?: Sensitivity;
  /** Collects what every candidate came to. */
  trace?: TraceEntry[] | null;
}

/**
 * Compares an article with a corpus: claims are found, candidates proposed, similarity decides, answers and differences are
 * read, coverage ranked. The same article, corpus and options give the same report to the byte.
 */
export function buildReport(article: Article, compiled: CompiledCorpus, options: ReportOptions = {}): Report {
  const { sensitivity = 'balanced', trace = null } = options;
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
    const choice = { skip: thisPage?.documentId ?? null, sensitivity, trace: trace?.at(-1) ?? null };
    findings.push(...makeFindings(corpus, article.text, sentence, links, choice));
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
