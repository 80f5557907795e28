// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { LANGUAGE_WORDS } from './language-words';
import { readSelection } from './read-selection';

const read = (text: string) => readSelection({ text, url: 'https://news.test/a', title: 'A page' }, LANGUAGE_WORDS);

describe('a selection', () => {
  it('is an article of its own, with the page’s address and title', () => {
    expect(read('  The call lasted \t two hours.\r\n\n  It was the third.  ')).toEqual({
      url: 'https://news.test/a',
      title: 'A page',
      byline: null,
      site: null,
      published: null,
      language: null,
      text: 'The call lasted two hours.\nIt was the third.',
      kind: 'report',
      partial: false,
    });
  });

  it.each([
    ['', 'selection-unreadable'],
    ['—  12 34 … !!', 'selection-unreadable'],
    ['two hours', 'selection-too-short'],
    ['Переговоры длились два часа', 'selection-not-english'],
    [
      'Das Gespräch dauerte nach Angaben der Sprecherin zwei Stunden und wurde auf Wunsch der beiden Seiten nicht aufgezeichnet, wie es am Abend aus dem Haus hieß; mehr ist nicht bekannt.',
      'selection-not-english',
    ],
  ])('%s: %s', (text, why) => expect(read(text)).toBe(why));

  it('is cut where it is longer than any article, and says so', () => {
    const article = read('The call lasted two hours. '.repeat(5_000));
    if (typeof article === 'string') throw new Error(article);
    expect([article.text.length, article.partial]).toEqual([100_000, true]);
  });
});
