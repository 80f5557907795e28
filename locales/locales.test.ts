import { afterEach, describe, expect, it } from 'vitest';
import { direction, formatCount, formatCountry, formatDate, formatSpan, locale, setLocale, t } from '.';
import { de as dePopup } from './de';
import { deSettings } from './de-settings';
import { type Entry, en as enPopup } from './en';
import { enSettings } from './en-settings';
import { t as tSettings } from './settings';

const en = { ...enPopup, ...enSettings };
const de = { ...dePopup, ...deSettings };

afterEach(() => setLocale('en'));

const formsOf = (entry: Entry): string[] => (typeof entry === 'string' ? [entry] : [entry.one, entry.other]);
const placeholdersOf = (entry: Entry): string[][] =>
  formsOf(entry).map((form) => [...form.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '').sort());

/** Words by which a view would rule on truth or on a source. */
const VERDICTS =
  /\b(true|truth|truthful|false|falsely|fake|lie|lies|lying|liar|biased?|(un)?reliable|(un)?trustworthy|refuted?|debunk(ed|s)?|mislead(s|ing)?|(in)?accurate|(in)?correct|wrong(ly)?|(dis)?proven|propaganda|verified)\b/i;
const GERMAN_VERDICTS =
  /(?<![a-zäöüß])(wahr(heit)?|unwahr(heit)?|falsch\w*|gefälscht\w*|lüg\w*|gelogen|voreingenommen\w*|(un)?zuverlässig\w*|(un)?glaubwürdig\w*|widerlegt\w*|entlarvt\w*|irreführend\w*|(un)?richtig\w*|bewiesen\w*|propaganda|verifiziert\w*)(?![a-zäöüß])/iu;

describe.each([
  ['en', en, VERDICTS],
  ['de', de, GERMAN_VERDICTS],
])('the catalogue %s', (_, catalogue: Record<string, Entry>, verdicts) => {
  it.each(Object.entries(catalogue))('%s passes no verdict and is not empty', (key, entry) => {
    for (const form of formsOf(entry)) {
      expect(form.trim(), key).not.toBe('');
      // The one sentence about ourselves: the fault is ours.
      if (key !== 'failed.title') expect(form).not.toMatch(verdicts);
    }
  });

  it('never says that nobody reported it', () => {
    expect(JSON.stringify(catalogue)).not.toMatch(/nobody|no one|not reported|unreported|niemand|nirgends/i);
  });
});

it('would notice a verdict', () => {
  expect('This claim is False.').toMatch(VERDICTS);
  expect('Diese Angabe ist unzuverlässig.').toMatch(GERMAN_VERDICTS);
});

it('German fills in what English fills in, form by form', () => {
  for (const [key, entry] of Object.entries<Entry>(en)) {
    expect(placeholdersOf((de as Record<string, Entry>)[key] ?? ''), key).toEqual(placeholdersOf(entry));
  }
});

describe('t', () => {
  it('chooses the form by count and groups figures', () => {
    expect(t('scope.article', { n: 1 })).toBe('1 claim');
    expect(t('scope.article', { n: 0 })).toBe('0 claims');
    expect(t('scope.article', { n: 12345 })).toBe('12,345 claims');
    setLocale('de-AT');
    expect(t('scope.article', { n: 2 })).toBe('2 Aussagen');
  });

  it('puts parameters in as they are', () => {
    expect(t('account.speaker', { name: '{n} $& <b>' })).toBe('said by {n} $& <b>');
  });
});

it('the settings say their own strings and the popup’s, in the language in use', () => {
  expect([tSettings('options.title'), tSettings('scope.article', { n: 2 })]).toEqual(['Settings', '2 claims']);
  setLocale('de');
  expect([tSettings('options.title'), tSettings('scope.article', { n: 2 })]).toEqual(['Einstellungen', '2 Aussagen']);
  expect(Object.keys(enPopup).filter((key) => Object.hasOwn(enSettings, key))).toEqual([]);
});

describe('setLocale', () => {
  it.each([
    ['de', 'de'],
    ['de_CH', 'de-CH'],
    ['en', 'en-GB'],
    ['en-US', 'en-US'],
    ['fr', 'en-GB'],
    ['', 'en-GB'],
    ['not a tag!', 'en-GB'],
  ])('%j becomes %s', (tag, used) => {
    setLocale(tag);
    expect(locale()).toBe(used);
    expect(direction()).toBe('ltr');
  });
});

describe('formatDate', () => {
  it.each([
    ['2017', '2017'],
    ['2017-01', 'Jan 2017'],
    ['2026-02-14', '14 Feb 2026'],
    ['2025-08-15/2025-08-16', '15 – 16 Aug 2025'],
    ['2017-01/2026-02', 'Jan 2017 – Feb 2026'],
    ['2017/2018-03', '2017 – Mar 2018'],
    ['2018/2017', '2018 – 2017'],
    ['2018/2018', '2018'],
    ['soon', 'soon'],
    ['2026-13-40', '2026-13-40'],
  ])('%s is %s', (date, shown) => {
    expect(formatDate(date)).toBe(shown);
  });

  it('follows the language', () => {
    setLocale('de');
    expect(formatDate('2026-02-14')).toBe('14. Feb. 2026');
    expect(formatSpan('2017-01', '2017-01')).toBe('Jan. 2017');
    expect(formatCount(12345)).toBe('12.345');
    expect(formatCountry('GB')).toBe('Vereinigtes Königreich');
  });
});

it('formatCountry knows bodies of no country and keeps what it does not know', () => {
  expect(formatCountry('INT')).toBe('international');
  expect(formatCountry('??')).toBe('??');
});
