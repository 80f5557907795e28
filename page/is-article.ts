import { linkedLength, type PageBlock } from './blocks';

/** Figures of the blocks chosen as an article, by which a list of teasers is told from prose. */
export interface Shape {
  words: number;
  /** Share of characters that stand in links. */
  linked: number;
  /** Blocks of prose: long, with a sentence's end, little of it linked. */
  paragraphs: number;
  /** Words in those. */
  proseWords: number;
  /** Blocks that are wholly a link, of headline length. */
  teasers: number;
  /** Paragraphs that directly follow such a link: its abstract. */
  abstracts: number;
}

/** UTF-16 code units from which on a block can be a paragraph. */
const PARAGRAPH = 80;

/** Share of a paragraph that may be linked. */
const LINKED_PARAGRAPH = 0.35;

/** A headline has at least so many words. */
const HEADLINE_WORDS = 4;

/** Share of text in links above which a page is a list: articles have 0.00 to 0.28, a news front page 0.63. */
const LINKED_PAGE = 0.5;

/**
 * Where so many paragraphs, and so large a share of all, directly follow a link of headline length, they are abstracts of other pages: in
 * articles the share is 0.33 at most, in lists it is 0.5 to 1.
 */
const FEWEST_ABSTRACTS = 3;
const ABSTRACTS = 0.45;

/** A page that does not call itself an article, with this little prose among this many teasers, only leads to articles. */
const THIN_PROSE = 100;
const MANY_TEASERS = 30;

/** At the address of a front page even more prose, or fewer teasers, are none of an article. */
const FRONT_PROSE = 200;
const FRONT_TEASERS = 10;

/** Measures the blocks. */
export function shapeOf(blocks: readonly PageBlock[]): Shape {
  const shape: Shape = { words: 0, linked: 0, paragraphs: 0, proseWords: 0, teasers: 0, abstracts: 0 };
  let afterTeaser = false;
  let [characters, linkedCharacters] = [0, 0];
  for (const block of blocks) {
    const { text } = block;
    const words = countWords(text);
    const linked = linkedLength(block);
    shape.words += words;
    characters += text.length;
    linkedCharacters += Math.min(linked, text.length);
    if (text.length >= PARAGRAPH && linked <= LINKED_PARAGRAPH * text.length && /[.!?。！？]/.test(text)) {
      shape.paragraphs++;
      shape.proseWords += words;
      if (afterTeaser) shape.abstracts++;
      afterTeaser = false;
    } else if (words >= HEADLINE_WORDS && linked >= 0.8 * text.length) {
      shape.teasers++;
      afterTeaser = true;
    }
  }
  shape.linked = characters === 0 ? 0 : linkedCharacters / characters;
  return shape;
}

/**
 * Whether a page only leads to articles: a front page, a section, a list of results. `chosen` is what was taken for the article, `own` what is
 * left of it without the links to other pages, `page` the whole page.
 */
export function isList(chosen: Shape, own: Shape, page: () => Shape, address: string, saysArticle: boolean): boolean {
  if (chosen.linked > LINKED_PAGE) return true;
  if (saysArticle) return false;
  if (chosen.abstracts >= FEWEST_ABSTRACTS && chosen.abstracts >= ABSTRACTS * chosen.paragraphs) return true;
  if (isFrontAddress(address)) return own.proseWords < FRONT_PROSE || page().teasers >= FRONT_TEASERS;
  return own.proseWords < THIN_PROSE && page().teasers >= MANY_TEASERS;
}

/** The address of a site's front page, or of a search. */
function isFrontAddress(address: string): boolean {
  try {
    const { pathname, searchParams } = new URL(address);
    if (/^\/(?:index\.\w+|home|default\.aspx?)?\/?$/i.test(pathname)) return [...searchParams.keys()].length === 0;
    return /^\/(?:search|suche|results?|login|signin|account|mail|inbox)\/?$/i.test(pathname);
  } catch {
    return false;
  }
}

/** Words of a text, as a reader counts them. Letters of scripts without spaces count as half a word each. */
export function countWords(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/g)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0) + Math.floor(dense / 2);
}
