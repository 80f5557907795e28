import { Readability } from '@mozilla/readability';
import type { PageCopy, PageText } from './copy-page';
import { type Dom, textsUnder } from './dom';

/** Readability's own measure of enough text; below it, the page is tried again with fewer of its rules. */
const ENOUGH_TEXT = 500;

/** Readability's rules: drop unlikely parts, weigh class names, drop parts that look like no prose. Given up in this order. */
const RULES = [0b111, 0b110, 0b100, 0b000];

/** Elements gone through in all tries: where little text is found on a small page, another try is cheap, and on a large one it is not. */
const MOST_WORK = 8_000;

/** html, head, title and body, which a copy has before anything is copied. */
const ELEMENTS_OF_EMPTY = 4;

/**
 * The texts of a page that belong to its article, and all texts it was chosen from. Readability moves nodes and never copies their text, so
 * each can be told by itself again. A copy is used up by that: `copies` gives a fresh one for each try. The try with most text wins; `null`
 * when all are empty.
 */
export function chooseTexts(
  copies: () => PageCopy,
  dom: Dom,
  mostElements: number,
): { all: PageText[]; chosen: PageText[] } | null {
  let worked = 0;
  let best: { all: PageText[]; chosen: PageText[]; length: number } | null = null;
  for (const rules of RULES) {
    const copy = copies();
    const reader = new Readability<Node>(copy.document, {
      serializer: (element) => element,
      // Readability's own second try would parse its HTML anew, and every text would be another node. It cannot be kept from it where it finds
      // no text at all: those texts belong to no copy, and count as none.
      charThreshold: 1,
      maxElemsToParse: mostElements + ELEMENTS_OF_EMPTY,
      keepClasses: true,
      disableJSONLD: true,
    });
    (reader as unknown as { _flags: number })._flags = rules;
    const content = reader.parse()?.content;
    const twins = new Set(content ? textsUnder(dom, content) : []);
    const chosen = copy.texts.filter((text) => twins.has(text.twin));
    const length = chosen.reduce((sum, text) => sum + text.twin.data.trim().length, 0);
    if (!best || length > best.length) best = { all: copy.texts, chosen, length };
    worked += copy.elements;
    if (length >= ENOUGH_TEXT || worked >= MOST_WORK) break;
  }
  return best && best.length > 0 ? best : null;
}
