import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from './settings';
import { changesOf, isNoChange, type KeptData, readSettingsFile, writeSettingsFile } from './settings-file';

const KEPT: KeptData = {
  settings: { ...DEFAULT_SETTINGS, sensitivity: 'more', stances: ['conflicts', 'updates'] },
  sites: [
    { site: 'a.test', rule: 'always' },
    { site: 'b.test', rule: 'never' },
  ],
  highlights: ['a.test'],
  hidden: [{ claim: 'abc', claimId: 'doc-1/2', sentence: 'They “spoke” </script>.', hiddenOn: '2026-11-22' }],
};
const NOTHING: KeptData = { settings: { ...DEFAULT_SETTINGS }, sites: [], highlights: [], hidden: [] };

const faultsOf = (text: string) => {
  const read = readSettingsFile(text);
  return 'faults' in read ? read.faults.map(({ fault, at }) => `${fault} ${at}`.trim()) : [];
};
const withField = (field: object) => JSON.stringify({ format: 'sidelight-settings', version: 1, ...field });

describe('a settings file', () => {
  it('comes back as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(KEPT, '2026-11-22'))).toEqual({ data: KEPT });
  });

  it.each([
    ['', ['not-json']],
    ['{', ['not-json']],
    ['[]', ['not-ours format']],
    ['null', ['not-ours format']],
    ['{"format":"other"}', ['not-ours format']],
    [withField({ version: 2 }), ['newer version']],
    [withField({ version: '1' }), ['value version']],
    [withField({ settings: [] }), ['value settings']],
    [
      withField({ settings: { sensitivity: 'all', badge: 1, unknown: 1 } }),
      ['value settings.sensitivity', 'value settings.badge'],
    ],
    [withField({ sites: {} }), ['not-a-list sites']],
    [withField({ sites: [{ site: 'a.test', rule: 'never' }, { site: 'a.test' }] }), ['value sites[1]']],
    [withField({ highlights: ['https://a.test'] }), ['value highlights[0]']],
    [withField({ hidden: [{ ...KEPT.hidden[0], claimId: 'x' }] }), ['value hidden[0]']],
  ])('%s is refused with its faults named', (text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  it('names what was found, shortened', () => {
    expect(readSettingsFile(withField({ settings: { language: 'x'.repeat(500) } }))).toEqual({
      faults: [{ fault: 'value', at: 'settings.language', found: `${'x'.repeat(60)}…` }],
    });
  });

  it('is read or refused, whatever it holds, and pollutes nothing', () => {
    fc.assert(
      fc.property(fc.json(), fc.anything(), (text, value) => {
        readSettingsFile(text);
        readSettingsFile(withField({ settings: value as object, sites: value as object }));
        readSettingsFile('{"format":"sidelight-settings","version":1,"settings":{"__proto__":{"badge":false}}}');
        expect(({} as Record<string, unknown>).badge).toBeUndefined();
      }),
    );
  });
});

describe('what a file would change', () => {
  it('is told setting by setting and entry by entry', () => {
    expect(changesOf(NOTHING, KEPT)).toEqual({
      settings: {
        sensitivity: { from: 'balanced', to: 'more' },
        stances: { from: DEFAULT_SETTINGS.stances, to: ['conflicts', 'updates'] },
      },
      sites: [
        { site: 'a.test', from: null, to: 'always' },
        { site: 'b.test', from: null, to: 'never' },
      ],
      highlights: ['a.test'],
      hidden: KEPT.hidden,
    });
  });

  it('is nothing for the same data, and takes nothing away for an empty file', () => {
    expect(isNoChange(changesOf(KEPT, KEPT))).toBe(true);
    expect(isNoChange(changesOf(KEPT, { settings: {}, sites: [], highlights: [], hidden: [] }))).toBe(true);
  });
});
