import { describe, expect, it, vi } from 'vitest';
import { LEXICON } from './bundled-lexicon';

/** The modules afresh, as in a background that has just woken: no lists at hand yet. */
async function woken() {
  vi.resetModules();
  const lexicon = await import('./lexicon');
  const { conceptOf } = await import('./text/concept-of');
  const { isStopWord } = await import('./text/words');
  const { readSpeaker } = await import('./facts/speech');
  return { ...lexicon, conceptOf, isStopWord, readSpeaker };
}

describe('the word lists', () => {
  it('are the same after a way through a file', () => {
    expect(JSON.parse(JSON.stringify(LEXICON))).toEqual(LEXICON);
  });

  it('hold patterns that can be made again', () => {
    const { signals, noClaims, harmless, hedges, hedgesAfter, changed } = LEXICON;
    const plain = [...hedges, ...hedgesAfter].map(([source]) => [source, '']);
    const patterns = [...signals.map(([, source, flags]) => [source, flags]), ...noClaims, ...harmless, ...plain, [changed, 'i']];
    expect(patterns.length).toBeGreaterThan(50);
    for (const [source = '', flags = ''] of patterns) expect(new RegExp(source, flags)).toMatchObject({ source, flags });
  });

  it('are missed aloud: no text is read without them', async () => {
    const { conceptOf } = await woken();
    expect(() => conceptOf('kyiv')).toThrow('word lists');
  });

  it('reach the modules that were there before them', async () => {
    const { useLexicon, conceptOf, isStopWord, readSpeaker } = await woken();
    useLexicon(LEXICON);
    expect(conceptOf('kyiv')).toBe('c:ukraine');
    expect(isStopWord('the')).toBe(true);
    expect(readSpeaker('The White House said on Monday that talks had ended.')?.text).toBe('The White House');
  });

  it('are used in the order in which they were asked for, and at once by those who come later', async () => {
    const { useLexicon, withLexicon } = await woken();
    const seen: string[] = [];
    withLexicon(() => seen.push('first'));
    withLexicon(() => seen.push('second'));
    expect(seen).toEqual([]);
    useLexicon(LEXICON);
    withLexicon(() => seen.push('third'));
    useLexicon({ ...LEXICON, stopWords: 'other' });
    expect(seen).toEqual(['first', 'second', 'third']);
  });
});
