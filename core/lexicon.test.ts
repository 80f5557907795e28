import { describe, expect, it, vi } from 'vitest';
import { LEXICON } from './bundled-lexicon';
import { DATE_PATTERNS } from './facts/date-patterns';
import { FACT_PATTERNS } from './facts/fact-patterns';
import { SPEECH_PATTERNS } from './facts/speech-patterns';
import { TEXT_PATTERNS } from './text/text-patterns';

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
    const { patterns: named, signals, noClaims, harmless, hedges, hedgesAfter, dateRoles, negationPairs } = LEXICON;
    const listed = [...signals, ...noClaims, ...harmless, ...hedges, ...hedgesAfter, ...dateRoles, ...negationPairs];
    const patterns = [...Object.values(named), ...listed];
    expect(patterns.length).toBeGreaterThan(100);
    for (const [source, flags] of patterns) expect(new RegExp(source, flags)).toMatchObject({ source, flags });
  });

  it('give every pattern a name of its own', () => {
    const tables = [DATE_PATTERNS, FACT_PATTERNS, SPEECH_PATTERNS, TEXT_PATTERNS].map((table) => Object.keys(table).length);
    expect(Object.keys(LEXICON.patterns)).toHaveLength(tables.reduce((sum, length) => sum + length, 1));
  });

  it('are missed aloud: no text is read without them', async () => {
    const { conceptOf, readSpeaker } = await woken();
    expect(() => conceptOf('kyiv')).toThrow('word lists');
    expect(() => readSpeaker('The White House said so.')).toThrow();
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
