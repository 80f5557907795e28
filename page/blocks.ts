import type { PageText } from './copy-page';
import type { Dom } from './dom';
import { blockText, type TextBlock } from './text-map';

/** A block with what the choice of blocks needs to know of it. */
export interface PageBlock extends TextBlock {
  texts: PageText[];
  /** Its words as `layText` lays them. */
  text: string;
}

const SENTENCE_END = /[.!?:…]["'”’»)\]]?\s*$/;

/** A stop, what closes a quotation, and the blanks of an indented source line. */
const SENTENCE_END_LOOK = 40;

/**
 * Groups text nodes into blocks: a new one begins where the block element changes, at two `br` in a row, and at one `br` after the end of a
 * sentence. Texts are given in page order; blocks without words are dropped.
 */
export function groupBlocks(dom: Dom, texts: readonly PageText[]): PageBlock[] {
  const blocks: PageBlock[] = [];
  let ended = false;
  for (const text of texts) {
    const part = { node: text.live, length: text.length, apart: text.breaks > 0 };
    const last = blocks.at(-1);
    if (last && last.element === text.block && text.breaks < 2 && !(text.breaks === 1 && ended)) {
      last.texts.push(text);
      last.parts.push(part);
    } else {
      blocks.push({ element: text.block, texts: [text], parts: [part], text: '' });
    }
    ended = SENTENCE_END.test(text.twin.data.slice(-SENTENCE_END_LOOK));
  }
  for (const block of blocks) block.text = blockText(dom, block);
  return blocks.filter((block) => block.text !== '');
}

/** UTF-16 code units of a block that stand in links. */
export function linkedLength(block: PageBlock): number {
  return block.texts.filter((part) => part.linked).reduce((sum, part) => sum + part.twin.data.trim().length, 0);
}
