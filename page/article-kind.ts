import type { ArticleKind } from '@/core/article';
import type { LinkedData } from './json-ld';

/** A page that says its text has to be paid for and shows fewer words than this shows only its start. */
const STUB_WORDS = 250;

/** Where the text breaks off under a marker, fewer words than this are a start and not an article with an advert for itself. */
const BROKEN_OFF_WORDS = 400;

/** Times of day at the head of so many blocks make a page under `/live/` a live blog. */
const LIVE_BLOG_TIMES = 3;

const OPINION_SECTION =
  /^(?:opinions?|comment(?:isfree)?|comment is free|commentary|editorials?|op-?eds?|columns?|columnists?|letters|views|voices)$/i;
const OPINION_PATH =
  /\/(?:opinions?|commentisfree|commentary|editorials?|op-?eds?|columns?|columnists?|comment|blogs\/opinion|voices|ideas)(?:\/|$)/i;
const LIVE_PATH = /(?:^|[/_-])(?:live|live-?blog|live-?updates?|liveticker)(?=[/_.-]|$)/i;
const TIME_OF_DAY = /^\D{0,20}\b\d{1,2}(?::\d{2}\b|[:.]\d{2}\s?(?:[ap]\.?m|GMT|BST|UTC|E[SD]T|CES?T)\b)/i;
const BROKEN_OFF =
  /(?:\.\.\.|…|\[…\]|\[\.\.\.\])$|\b(?:subscribe|log in|sign in|register|create (?:a free )?account) to (?:continue|keep|read|unlock|finish)|continue reading\b|to read the (?:full|rest)|this (?:article|content|story) is (?:for|only available to|exclusive) (?:to )?(?:subscribers|members)/i;

/** What sort of article it is. A stub is one whatever its subject; of the others, live blog goes before opinion. */
export function kindOf(
  text: string,
  words: number,
  address: string,
  linked: LinkedData,
  metas: ReadonlyMap<string, string>,
): ArticleKind {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const tier = metas.get('article:content_tier') ?? metas.get('og:article:content_tier');
  const paid = linked.free === false || tier === 'locked' || tier === 'metered';
  if (paid && words < STUB_WORDS) return 'paywall stub';
  const end = text.slice(-160);
  if (words < BROKEN_OFF_WORDS && BROKEN_OFF.test(end.trimEnd()) && (paid || !/(?:\.\.\.|…)$/.test(end.trimEnd())))
    return 'paywall stub';
  const times = text.split('\n').filter((block) => TIME_OF_DAY.test(block.slice(0, 40))).length;
  if (linked.types.includes('LiveBlogPosting') || (LIVE_PATH.test(path) && times >= LIVE_BLOG_TIMES)) return 'live blog';
  const sections = [linked.section, metas.get('article:section'), metas.get('section'), metas.get('cxenseparse:articletype')];
  const opinion =
    OPINION_PATH.test(path) ||
    linked.types.some((type) => /^(?:Opinion|AnalysisOpinion)NewsArticle$/.test(type)) ||
    sections.some((section) => section && OPINION_SECTION.test(section.trim()));
  return opinion ? 'opinion' : 'report';
}
