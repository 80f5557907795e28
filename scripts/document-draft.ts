import { stringify } from 'yaml';
import { REJECTED_HOSTS } from '@/core/corpus/reject';
import type { Corpus, Source } from '@/core/corpus/types';
import { fold, isStopWord, wordsOf } from '@/core/text/words';
import { plainAddress } from '@/core/this-page';
import { dayInAddress } from '@/page/published';
import { readSavedPage } from './page-from-file';

/** What is known when somebody wants to write down a page. */
export interface DraftRequest {
  /** The page's address, as it was given. */
  address: string;
  /** The page's source text, where it was saved. */
  html: string | null;
  corpus: Corpus;
  today: Date;
}

/** A document file to fill in. */
export interface Draft {
  id: string;
  /** The YAML text, with what is to be filled in left empty: the corpus check names every such place. */
  text: string;
  /** Known source of the page's host, or `null`. */
  source: Source | null;
  title: string | null;
  published: string | null;
}

/** Query parameters that only say where a reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid)$/;

/** Words of the title that an id holds: enough to know the page by. */
const ID_WORDS = 3;

/**
 * Drafts the document file of a page from its address, its saved text and the corpus; nothing is fetched. Answers a sentence for the author
 * where there is nothing to draft: the address is none, is on the reject list, or is in the corpus already.
 */
export function draftDocument({ address, html, corpus, today }: DraftRequest): Draft | string {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
    return `${address} is no address of a web page: write the whole of it, begun with https://.`;
  }
  const url = withoutTracking(new URL(address));
  const { hostname } = url;
  const rejected = REJECTED_HOSTS.find((entry) => hostname.includes(entry));
  if (rejected !== undefined) {
    return `${hostname} is on the reject list (${rejected}: a copy, a proxy or a word-spun page): find the page where it was first published.`;
  }
  const known = corpus.documents.find(
    (document) => document.url !== null && plainAddress(document.url) === plainAddress(url.href),
  );
  if (known !== undefined) return `This page is in the corpus already: corpus/documents/${known.id}.yaml.`;

  const source = sourceOf(hostname, corpus.sources);
  const article = html === null ? null : articleOf(html, url.href);
  const title = article === null || article.title === '' ? null : article.title;
  const published = article?.published ?? dayInAddress(url.href, today);
  const id = idOf(source, hostname, published, title ?? lastPathWords(url));
  const language = article?.language ?? 'en';
  return { id, source, title, published, text: fileText({ id, source, title, url: url.href, published, language, today }) };
}

/** The address without fragment, credentials and parameters of tracking. */
function withoutTracking(url: URL): URL {
  const plain = new URL(url);
  plain.hash = '';
  plain.username = '';
  plain.password = '';
  for (const name of [...plain.searchParams.keys()]) if (TRACKING.test(name)) plain.searchParams.delete(name);
  return plain;
}

function articleOf(html: string, address: string) {
  const reading = readSavedPage(html, address);
  return 'why' in reading ? (reading.read?.article ?? null) : reading.article;
}

const plainHost = (hostname: string): string => hostname.toLowerCase().replace(/^(?:www|m|amp)\./, '');

/** The source at whose home the host lies; of several, the one with the closest home. */
function sourceOf(hostname: string, sources: readonly Source[]): Source | null {
  const host = plainHost(hostname);
  const homes = sources.flatMap((source) => {
    if (source.home === null || !URL.canParse(source.home)) return [];
    const home = plainHost(new URL(source.home).hostname);
    return host === home || host.endsWith(`.${home}`) ? [{ source, length: home.length }] : [];
  });
  homes.sort((a, b) => b.length - a.length || (a.source.id < b.source.id ? -1 : 1));
  return homes[0]?.source ?? null;
}

function lastPathWords(url: URL): string {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? '';
  return last.replace(/\.[a-z]+$/i, '').replace(/[^a-z]+/gi, ' ');
}

function idOf(source: Source | null, hostname: string, published: string | null, words: string): string {
  const from = source?.id ?? idWords(plainHost(hostname).replace(/\.[a-z]+$/, '')).join('-');
  const telling = wordsOf(words)
    .filter((word) => !isStopWord(word.folded))
    .flatMap((word) => idWords(word.folded))
    .slice(0, ID_WORDS);
  return [from, published, ...telling].filter(Boolean).join('-');
}

/** A text as the words of an id: letters without marks and digits. */
function idWords(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}

const scalar = (value: string): string => stringify(value, { lineWidth: 0 }).trim();

interface Known {
  id: string;
  source: Source | null;
  title: string | null;
  url: string;
  published: string | null;
  language: string;
  today: Date;
}

function fileText({ id, source, title, url, published, language, today }: Known): string {
  return `# yaml-language-server: $schema=../schema/document.schema.json
id: ${id}
source:${source === null ? ' # the id of a file in corpus/sources: who wrote it' : ` ${source.id}`}
carrier: null # through whom it was read, when the source is another, such as an agency
title:${title === null ? ' # as the page has it' : ` ${scalar(title)}`}
url: ${scalar(url)}
published: ${published === null ? 'null' : published}${published === null ? ' # the day it appeared, where it is known' : ''}
publishedBasis: ${published === null ? 'unknown # given | inferred | unknown' : 'given'}
retrieved: ${today.toLocaleDateString('sv-SE')}
checked: null # the day on which the claims were read again against the page
language: ${language}
kind: report # report | analysis | opinion | official | reference
claims:
  - n: 1
    event: # the id of a file in corpus/events
    # point: with answer, where the claim gives an answer to a point of the event
    # answer:
    text: # one statement in our own words, at most 30 words, that stands alone
    # date: when it happened
    # speaker: whose word it is
    support: # at most five consecutive words of the page
`;
}
