import { linkedLength, type PageBlock } from './blocks';
import { type Dom, ELEMENT_NODE } from './dom';

/**
 * An element that holds less than this share of the chosen text is a part beside the article when its tag or class says so; one that holds more
 * is the article whatever it is called. Chosen on 88 pages with a gold text: F1 was the same from 0.2 to 0.4.
 */
const MINOR_SHARE = 0.3;

/** Levels around a block that are looked at. */
const MOST_AROUND = 40;

/** UTF-16 code units from which on a block with a sentence's end is a paragraph. */
const PARAGRAPH = 80;

/** Longer blocks are never dropped for their wording. */
const LONGEST_NOTE = 240;

/** Share of letters in links from which on a block is a link and no sentence of the article. */
const ALL_LINKED = 0.85;

/** The outermost `article` element with this share of the text is the article; the others beside it are teasers. */
const MAIN_ARTICLE_SHARE = 0.5;

const BESIDE = new Set('nav header footer figure figcaption aside form button dialog menu'.split(' '));

/** Words of class names and ids that name a part beside the article. */
const BESIDE_NAMES = new RegExp(
  `(?:^|[\\s_-])(?:${[
    'caption|credits?|copyright|attribution|byline|bylines|breadcrumbs?|dateline|timestamp|art-?source',
    '(?:publish|published|publication|pub|post|article|entry|updated?|hide)-?(?:date|dates|info|meta|time|tag-?updated)',
    'author-?(?:bio|box|card|content|info|flyout\\w*)|post-author|about-(?:the-)?author',
    'newsletter\\w*|sign-?up\\w*|subscribe|subscription|promo\\w*|call-?out|inset|advert\\w*|ad-container|sponsored',
    'related\\w*|recommend\\w*|trending|most-read|most-popular|read-?more|see-?also|more-(?:from|on|stories)|you-may',
    'social\\w*|share|sharing|shares|sharedaddy|comments?|comment-?count|disqus|tags|tag-?list|cookies?|cookie-\\w+',
    'gallery|slideshow|slide-count|resgallery|control-panel|player-overlay|toolbar|print-header|skip-link|noscript',
  ].join('|')})(?=$|[\\s_-])`,
);

/** Notes that sites set between paragraphs. Anchored at the block's start, tried on short blocks only. */
const NOTES = [
  /^(?:advert(?:isement|s)?|sponsored|skip to (?:main )?content|comments?|share this|loading|close|caption|transcript)\W*$/i,
  /^(?:related|read(?: more| also| next)?|see (?:also|more)|also (?:read|see|on)|more|watch(?: more| now)?|listen|recommended|don['’]t miss|must read|in case you missed it|up next|see|story|from the archives?)\b[^.!?]{0,24}?(?::|»|>|—|\|)/i,
  /^(?:you (?:may|might) (?:also )?(?:like|enjoy)|more (?:great )?\w+ stories|most (?:read|popular)|like this story\b|tell us what you think|latest news$|breaking news(?: emails)?$|trending$)/i,
  /^(?:(?:story|article|continue|continues) (?:continues |reading )?(?:below|after)|continue reading\b)/i,
  /^(?:click here|get the latest|get breaking|sign up (?:for|to|here)|subscribe(?: to| now|$)|follow (?:us|\w+ on)|like us on|join (?:our|us|the conversation)|download (?:our|the)|let our news|listen to \w+ live|have a tip\b|send us|contact the (?:author|writer|reporter)|email the author|view author)/i,
  /^\W{0,2}(?:(?:additional|with) )?(?:reporting|writing|editing|compiled|written|edited|translated|reported) by\b/i,
  /^(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|created)\b(?: on| at)?\W{0,3}\s*(?:\w+day\b|\w{3,9}\.? \d|\d)/i,
  /^\W{0,2}(?:photo(?:s|graph)?|image(?:s)?|picture|video|file photo|getty images|source)\s*(?:copyright|caption|credit|by|\d+ ?of\b|:|©)/i,
  /^(?:©|\(c\) ?\d|copyright\b|all rights reserved)/i,
  /^by\s?[A-Z][\p{L}.'’-]+(?: [A-Z][\p{L}.'’-]+){0,4}(?:\s*[-,|].{0,60})?$/u,
  /^this (?:slideshow requires|website uses cookies|post may contain affiliate)/i,
  /^https?:\/\/\S+$/i,
];

/** The credit of a picture closes its caption. */
const PICTURE_CREDIT = /[([](?:image|photo|picture|file|credit)s?\b[^()[\]]{0,80}[)\]]$/i;

/** Notes that head a list of other pages. */
const LIST_HEADS =
  /^(?:related\b|read (?:more|also|next)|see also|more (?:great |from |on |news|stories)|more:?$|you (?:may|might)|don['’]t miss|most (?:read|popular)|recommended|trending|latest news|top stories|in case you missed)/i;

/** Share of letters in links from which on a block under such a head belongs to the list. */
const LISTED_LINK = 0.3;

const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*$/;

interface Candidate {
  block: PageBlock;
  text: string;
  /** Elements around the block, the nearest first. */
  around: Element[];
}

/** The blocks that the article's own words stand in: without headline, byline, captions, links to other pages and notes of the site. */
export function pruneBlocks(dom: Dom, blocks: readonly PageBlock[], title: string): PageBlock[] {
  const candidates = blocks.map((block) => ({ block, text: block.text, around: aroundOf(dom, block.element) }));
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { text, around } of candidates) {
    total += text.length;
    for (const element of around) weights.set(element, (weights.get(element) ?? 0) + text.length);
  }
  const isMinor = (element: Element) => (weights.get(element) ?? 0) < MINOR_SHARE * total;
  const known = new Map<Element, boolean>();
  const isBeside = (element: Element) => {
    let beside = known.get(element);
    if (beside === undefined) {
      beside = isMinor(element) && (BESIDE.has(dom.name(element)) || BESIDE_NAMES.test(namesOf(dom, element)));
      known.set(element, beside);
    }
    return beside;
  };
  const main = mainArticle(dom, candidates, weights, total);
  const own = candidates.filter(
    ({ around }) => !around.some(isBeside) && (!main || articleOf(dom, around) === null || around.includes(main)),
  );
  const listed = listedBlocks(own);
  const body = own.filter((candidate) => !listed.has(candidate) && !isNote(candidate.text) && !isOtherPage(dom, candidate));
  return trimEnds(dom, dropEmptySections(dom, own, new Set(body)), title).map(({ block }) => block);
}

/** A link alone, without the end of a sentence, leads to another page. */
function isOtherPage(dom: Dom, { block, text }: Candidate): boolean {
  return linkedShare(block) >= ALL_LINKED && !SENTENCE_END.test(text) && !/^h[12]$/.test(dom.name(block.element));
}

function linkedShare(block: PageBlock): number {
  return linkedLength(block) / block.text.length;
}

function isNote(text: string): boolean {
  return text.length <= LONGEST_NOTE && (NOTES.some((note) => note.test(text)) || PICTURE_CREDIT.test(text));
}

/** Heads of lists of other pages, with the links that follow them. */
function listedBlocks(own: readonly Candidate[]): Set<Candidate> {
  const listed = new Set<Candidate>();
  let inList = false;
  for (const candidate of own) {
    const { block, text } = candidate;
    const isHead = text.length < PARAGRAPH && LIST_HEADS.test(text) && !/[.!?]$/.test(text.replace(/\.{3}$/, ''));
    inList = isHead || (inList && text.length <= LONGEST_NOTE && linkedShare(block) >= LISTED_LINK);
    if (inList) listed.add(candidate);
  }
  return listed;
}

/** Headings whose first block was dropped go with it. */
function dropEmptySections(dom: Dom, own: readonly Candidate[], kept: Set<Candidate>): Candidate[] {
  let followed = false;
  const result: Candidate[] = [];
  for (const candidate of [...own].reverse()) {
    const keep: boolean = kept.has(candidate) && (followed || !/^h[2-6]$/.test(dom.name(candidate.block.element)));
    if (keep) result.push(candidate);
    followed = keep;
  }
  return result.reverse();
}

/** Drops what stands before the first paragraph and after the last and is no sentence: dates, labels, the headline again. */
function trimEnds(dom: Dom, candidates: readonly Candidate[], title: string): Candidate[] {
  const first = candidates.findIndex(({ text }) => isParagraph(text));
  const last = candidates.findLastIndex(({ text }) => SENTENCE_END.test(text));
  if (first < 0) return [...candidates];
  return candidates.filter(({ block, text }, index) => {
    if (dom.name(block.element) === 'h1' || text === title) return false;
    return (index >= first || SENTENCE_END.test(text)) && (index <= last || text.length >= PARAGRAPH);
  });
}

function isParagraph(text: string): boolean {
  return text.length >= PARAGRAPH && /[.!?…。！？]/.test(text);
}

/** The outermost `article` that holds most of the text, where there is one. */
function mainArticle(
  dom: Dom,
  candidates: readonly Candidate[],
  weights: ReadonlyMap<Element, number>,
  total: number,
): Element | null {
  for (const { around } of candidates) {
    const article = articleOf(dom, around);
    if (article && (weights.get(article) ?? 0) >= MAIN_ARTICLE_SHARE * total) return article;
  }
  return null;
}

function articleOf(dom: Dom, around: readonly Element[]): Element | null {
  return around.findLast((element) => dom.name(element) === 'article') ?? null;
}

function aroundOf(dom: Dom, from: Element): Element[] {
  const around: Element[] = [];
  let node: Node | null = from;
  while (node && dom.nodeType(node) === ELEMENT_NODE && around.length < MOST_AROUND) {
    around.push(node as Element);
    node = dom.parent(node);
  }
  return around;
}

/** Class and id with the humps of `camelCase` parted. */
function namesOf(dom: Dom, element: Element): string {
  const names = `${dom.attribute(element, 'class') ?? ''} ${dom.attribute(element, 'id') ?? ''}`.slice(0, 400);
  return names.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
