import type { PageBlock } from './blocks';

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
}

/** UTF-16 code units from which on a block can be a paragraph. */
const PARAGRAPH = 80;

/** Share of a paragraph that may be linked. */
const LINKED_PARAGRAPH = 0.35;

/** A headline has at least so many words. */
const HEADLINE_WORDS = 4;

/** Share of text in links above which a page is a list. */
const LINKED_PAGE = 0.5;

/** Share of words outside paragraphs above which a page with teasers is a list. */
const PROSE_SHARE = 0.35;

/** Measures the blocks; `texts` gives each block's text. */
export function shapeOf(blocks: readonly PageBlock[], texts: readonly string[]): Shape {
  const shape: Shape = { words: 0, linked: 0, paragraphs: 0, proseWords: 0, teasers: 0 };
  let [characters, linkedCharacters] = [0, 0];
  blocks.forEach((block, index) => {
    const text = texts[index] ?? '';
    const words = countWords(text);
    const linked = block.texts.filter((part) => part.linked).reduce((sum, part) => sum + part.twin.data.trim().length, 0);
    shape.words += words;
    characters += text.length;
    linkedCharacters += Math.min(linked, text.length);
    if (text.length >= PARAGRAPH && linked <= LINKED_PARAGRAPH * text.length && /[.!?。！？]/.test(text)) {
      shape.paragraphs++;
      shape.proseWords += words;
    } else if (words >= HEADLINE_WORDS && linked >= 0.8 * text.length) {
      shape.teasers++;
    }
  });
  shape.linked = characters === 0 ? 0 : linkedCharacters / characters;
  return shape;
}

/** The shape is that of an article and not of a front page, a list, a search or a form. */
export function isArticleShape(shape: Shape, address: string, saysArticle: boolean): boolean {
  if (shape.linked > LINKED_PAGE) return false;
  if (isFrontAddress(address) && !saysArticle) return false;
  if (shape.teasers > shape.paragraphs && shape.proseWords < (1 - PROSE_SHARE) * shape.words) return false;
  return shape.paragraphs > 0;
}

/** The address of a site's front page or of a whole section: no path, or only one or two plain words. */
function isFrontAddress(address: string): boolean {
  try {
    const { pathname, search } = new URL(address);
    const parts = pathname.split('/').filter(Boolean);
    return parts.length === 0 && search === ''
      ? true
      : /^\/(?:index\.\w+|home|search|latest|news|world|politics)?\/?$/i.test(pathname);
  } catch {
    return false;
  }
}

/** Words of a text, as a reader counts them. Letters of scripts without spaces count as half a word each. */
export function countWords(text: string): number {
  const dense = text.match(/[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f]/g)?.length ?? 0;
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0) + Math.floor(dense / 2);
}
