import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isSiteName, readHiddenMatch, readSettings } from './settings';

describe('stored settings', () => {
  it.each([null, undefined, 7, 'x', [], {}])('%j are the defaults', (stored) => {
    expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
  });

  it('keep what is sound beside what is broken', () => {
    const stored = { version: 9, sensitivity: 'extreme', stances: ['conflicts'], badge: 'no', language: 'de', paused: true };
    expect(readSettings(stored)).toEqual({ ...DEFAULT_SETTINGS, stances: ['conflicts'], language: 'de', paused: true });
  });

  it('take no stance twice, none that is unknown, and put them in one order', () => {
    expect(readSettings({ stances: ['related', 'agrees'] }).stances).toEqual(['agrees', 'related']);
    expect(readSettings({ stances: ['agrees', 'agrees'] }).stances).toEqual(DEFAULT_SETTINGS.stances);
    expect(readSettings({ stances: ['agrees', 'refused'] }).stances).toEqual(DEFAULT_SETTINGS.stances);
    expect(readSettings({ stances: [] }).stances).toEqual([]);
  });

  it('are sound whatever was stored, and never share the defaults’ list', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = readSettings(stored);
        expect(readSettings(settings)).toEqual(settings);
        settings.stances.push('agrees');
        expect(DEFAULT_SETTINGS.stances).toHaveLength(4);
      }),
    );
  });
});

describe('a site’s name', () => {
  it.each(['a.test', 'localhost', 'xn--bcher-kva.example', '127.0.0.1', '[::1]'])('%s is one', (name) => {
    expect(isSiteName(name)).toBe(true);
  });
  it.each(['www.a.test', 'A.test', 'a.test/', 'https://a.test', 'a.test:80', '*.a.test', '', ' a', '<b>', 7, null, 'a.test.'])(
    '%j is none',
    (name) => expect(isSiteName(name)).toBe(false),
  );
});

it('a hidden match is taken whole or not at all', () => {
  const sound = { claim: 'abc123', claimId: 'reuters-x/2', sentence: 'They spoke.', hiddenOn: '2026-11-22' };
  expect(readHiddenMatch({ ...sound, more: 1 })).toEqual(sound);
  for (const broken of [
    { claim: '' },
    { claim: 'A B' },
    { claimId: 'reuters-x' },
    { claimId: '../x/1' },
    { sentence: 7 },
    { sentence: 'x'.repeat(301) },
    { hiddenOn: 'today' },
  ])
    expect(readHiddenMatch({ ...sound, ...broken })).toBeNull();
});
