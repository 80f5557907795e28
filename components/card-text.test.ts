import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '@/core/report-types';
import { setLocale } from '@/locales';
import { callLength, ceasefire, helsinki, nordStream, rouble } from '@/tests/fixtures/findings';
import { cardText } from './card-text';

const AT = { at: 3, of: 12 };
const of = (...findings: [Finding, ...Finding[]]) => cardText(findings, AT, 'Alt+Shift+S');

afterEach(() => setLocale('en'));

describe('the words of a card', () => {
  it('put the question first, then the answers that differ, each with sources and dates', () => {
    const text = of(callLength());
    expect([text.word, text.kind]).toEqual(['conflicts', 'Number differs']);
    expect(text.question).toBe('How long did the call of 18 March 2025 last?');
    expect(text.answers).toEqual([
      {
        text: 'an hour and a half',
        relation: 'another answer',
        accounts: [
          'The White House, as of 18 Mar 2025',
          'The Kyiv Independent, as of 19 Mar 2025',
          '1 more account gives this answer.',
        ],
      },
      { text: 'two and a half hours', relation: 'another answer', accounts: ['TASS (State media), as of 18 Mar 2025'] },
    ]);
    expect(text.rest).toBe('1 more in the popup.');
  });

  it('set accounts beside a sentence that touches no question, saying whose words they are', () => {
    const text = of(ceasefire());
    expect([text.word, text.kind, text.question]).toEqual(['conflicts', 'Denied', null]);
    expect(text.answers[0]?.text).toBe(
      'The Kyiv Independent reports, in our words: No ceasefire was agreed at the summit in Anchorage, and the two sides left without a deal.',
    );
    expect(text.answers.map(({ accounts }) => accounts)).toEqual([['as of 16 Aug 2025'], ['as of 16 Aug 2025']]);
    expect(text.rest).toBeNull();
  });

  it('tell which way time went, where accounts differ among themselves, and plain agreement', () => {
    expect(of(rouble('corpus'))).toMatchObject({ word: 'Changed later', kind: null });
    expect(of(rouble('page'))).toMatchObject({ word: 'Was reported earlier as', kind: null });
    expect(of(nordStream())).toMatchObject({ word: 'Accounts differ here', kind: null });
    expect(of(nordStream()).answers).toHaveLength(2);
    expect(of(helsinki())).toMatchObject({ word: 'agrees', kind: null, rest: null });
  });

  it('count what else is on the sentence', () => {
    expect(of(ceasefire(), callLength()).rest).toBe('1 more in the popup.');
  });

  it('say where the sentence stands, and how to open the popup with the keys as they are', () => {
    expect(of(helsinki())).toMatchObject({ count: '3 of 12', hint: 'All of it in the popup: Alt+Shift+S' });
    expect(cardText([helsinki()], AT, null).hint).toBe('All of it in the popup: the Sidelight button');
  });

  it('speak the reader’s language', () => {
    setLocale('de');
    expect(of(callLength())).toMatchObject({ count: '3 von 12', language: 'de', direction: 'ltr', next: 'Nächste Markierung' });
  });
});
