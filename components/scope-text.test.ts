import { beforeEach, describe, expect, it } from 'vitest';
import { setLocale } from '@/locales';
import { report } from '@/tests/fixtures/report-parts';
import { ageLine, scopeLine } from './scope-text';

beforeEach(() => setLocale('en'));

describe('scopeLine', () => {
  it('counts what was compared with what', () => {
    expect(scopeLine(report())).toBe('37 claims compared with 812 claims from 150 documents of 62 sources, Jan 2017 – Feb 2026.');
  });

  it('has forms for one and leaves the span out when nothing is dated', () => {
    const scope = { documents: 1, sources: 1, claims: 1, undated: 1, from: null, to: null };
    expect(scopeLine(report({ scope, claimsCompared: 1 }))).toBe('1 claim compared with 1 claim from 1 document of 1 source.');
  });

  it('reads well in German', () => {
    setLocale('de');
    expect(scopeLine(report())).toBe(
      '37 Aussagen verglichen mit 812 Aussagen aus 150 Dokumenten von 62 Quellen, Jan. 2017 – Feb. 2026.',
    );
  });
});

describe('ageLine', () => {
  const at = (published: string | null, to: string | null, now = '2026-11-21') =>
    ageLine(report({ scope: { ...report().scope, to } }, { published }), now);

  it.each([
    ['2026-11-14', '2026-02-14', '; this article is 9 months later.'],
    ['2026-11-13', '2026-02-14', '; this article is 8 months later.'],
    ['2026-02-15', '2026-02-14', '; this article is 1 day later.'],
    ['2026-03-30', '2026-02-14', '; this article is 44 days later.'],
    ['2028-02-14', '2026-02-14', '; this article is 2 years later.'],
    ['2028-02-13', '2026-02-14', '; this article is 23 months later.'],
    ['2026-11-14', '2026-02', '; this article is 9 months later.'],
    ['2026-11-14', '2024', '; this article is 2 years later.'],
    [null, '2026-02-14', '; that was 9 months ago.'],
  ])('an article of %s beside a newest document of %s', (published, to, ending) => {
    expect(at(published, to)).toMatch(new RegExp(`${ending.replaceAll('.', '\\.')}$`));
  });

  it('names the newest document alone when the article is no later', () => {
    expect(at('2026-02-14', '2026-02-14')).toBe('Our newest document is of 14 Feb 2026.');
    expect(at('2020-01-01', '2026-02-14')).toBe('Our newest document is of 14 Feb 2026.');
    expect(at('2026-11-14', '2026')).toBe('Our newest document is of 2026.');
  });

  it('says nothing when no document has a date', () => {
    expect(at('2026-02-14', null)).toBeNull();
  });
});
