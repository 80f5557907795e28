import type { Article } from './article';
import { findClaims, MAX_CLAIMS } from './claims/find-claims';
import { aboutArticle } from './compare/about-article';
import { type PointReading, readWeighed, weighPoints } from './compare/point';
import { placeInArticle } from './compare/surroundings';
import type { Sensitivity } from './confidence';
import type { CompiledCorpus } from './corpus/compile';
import { openCorpus } from './corpus/open';
import { coverageOf, weighEvents } from './coverage';
import { makeFindings } from './finding';
import { articleContext, contextsOf } from './match/context';
import { allBut, type Linker, openLinker, unitsOf } from './match/link';
import { meaningfulTerms } from './match/statement';
import type { Report } from './report-types';
import { scopeOf } from './scope';
import { findThisPage } from './this-page';

/** What a report can be asked for beside the article. */
export interface ReportOptions {
  /** How readily matches are shown; `balanced` unless told. */
  sensitivity?: Sensitivity;
  /** Is told what every sentence that may answer something came to: its links, and the points that it could answer, the surest first. */
  watch?: (sentence: string, linker: Linker, readings: readonly PointReading[]) => void;
}

/** So many sentences of a page are taken apart into clauses; those behind them, which few news articles have, are read as a whole only: on the longest pages that spares a third of the time. */
const TAKEN_APART = 150;

/**
 * Compares an article with a corpus: claims are found, candidates proposed, similarity decides, answers and differences are
 * read, coverage ranked. The same article, corpus and options give the same report to the byte.
 */
export function buildReport(article: Article, compiled: CompiledCorpus, options: ReportOptions = {}): Report {
  const { sensitivity = 'balanced', watch } = options;
  const corpus = openCorpus(compiled);
  const thisPage = findThisPage(article, corpus);
  const sentences = findClaims(article.text);
  const texts = sentences.map((sentence) => sentence.text);
  const surroundings = articleContext(article.title, texts, article.published);
  const contextAt = contextsOf(surroundings, texts);
  const skip = thisPage?.documentId ?? null;
  const usable = allBut(corpus, skip);
  const title = openLinker(corpus, unitsOf(article.title, article.published, contextAt(0)), usable);
  const linked = sentences.flatMap((sentence, at) => {
    if (!sentence.mayAnswer) return [];
    const units = unitsOf(sentence.text, article.published, contextAt(at), at < TAKEN_APART ? undefined : []);
    return [{ sentence, linker: openLinker(corpus, units, usable) }];
  });
  const claims = linked.filter(({ sentence }) => sentence.checkable);
  const proposed = claims.map(({ linker }) => linker.proposed);
  const terms = new Set([article.title, ...texts].flatMap(meaningfulTerms));
  const linkers = linked.map(({ linker }) => linker);
  const about = aboutArticle(corpus.tellings, title, linkers, terms);
  const points = placeInArticle(
    corpus,
    linkers.map((linker, at) => weighPoints(corpus, linker, about.at(at), { usable })),
    weighPoints(corpus, title, about.title, { usable }),
  );
  const findings = linked.flatMap(({ sentence, linker }, at) => {
    const readings = readWeighed(corpus, points[at] ?? [], { usable });
    watch?.(sentence.text, linker, readings);
    return makeFindings(corpus, article.text, sentence, linker, { skip, readings, sensitivity });
  });
  return {
    article: {
      url: article.url,
      title: article.title,
      byline: article.byline,
      site: article.site,
      published: article.published,
      language: article.language,
      kind: article.kind,
      partial: article.partial || linked.length >= MAX_CLAIMS,
      words: article.text.split(/\s+/).filter((word) => word !== '').length,
    },
    claimsCompared: claims.length,
    findings,
    coverage: coverageOf(corpus, findings, weighEvents(corpus, title.proposed, proposed), skip),
    scope: scopeOf(compiled),
    thisPage,
  };
}
