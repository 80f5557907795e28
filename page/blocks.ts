import type { PageText } from './copy-page';
import type { TextBlock } from './text-map';

/** A block with what the choice of blocks needs to know of it. */
export interface PageBlock extends TextBlock {
  texts: PageText[];
}

/**
 * Groups text nodes into blocks: a new one begins where the block element changes, at two `br` in a row, and at one `br` after a
 * full stop. Texts are given in page order.
 */
export function groupBlocks(texts: readonly PageText[]): PageBlock[] {
  const blocks: PageBlock[] = [];
  let ended = false;
  for (const text of texts) {
    const last = blocks.at(-1);
    const joins = last && last.element === text.block && text.breaks < 2 && !(text.breaks === 1 && ended);
    if (joins) {
      last.texts.push(text);
      last.parts.push({ node: text.live, length: text.length });
    } else {
      blocks.push({ element: text.block, texts: [text], parts: [{ node: text.live, length: text.length }] });
    }
    ended = SENTENCE_END.test(text.twin.data.slice(-SENTENCE_END_LOOK));
  }
  return blocks;
}

const SENTENCE_END = /[.!?:…]["'”’»)\]]?\s*$/;

/** A stop, what closes a quotation, and the blanks of an indented source line. */
const SENTENCE_END_LOOK = 40;
