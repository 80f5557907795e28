import { afterEach, describe, expect, it } from 'vitest';
import { setLocale } from '@/locales';
import { report } from '@/tests/fixtures/report-parts';
import { fullReport, HOSTILE, SAMPLES } from '@/tests/fixtures/reports';
import { reportMarkdown } from './report-markdown';

afterEach(() => setLocale('en'));

describe('reportMarkdown', () => {
  it('is the same to the byte for the same report', () => {
    expect(reportMarkdown(structuredClone(fullReport()), '0.1.0')).toBe(reportMarkdown(fullReport(), '0.1.0'));
  });

  it('names the article, the scope and the date of the corpus first', () => {
    const lines = reportMarkdown(fullReport(), '0.1.0').split('\n');
    expect(lines.slice(0, 9).filter((line) => line !== '')).toEqual([
      '# How a two-hour phone call set the tone for a year of summits',
      '[https\\://www\\.example-herald.test/world/2026/11/leaders-call](<https://www.example-herald.test/world/2026/11/leaders-call>) · 2026-11-14',
      'Set beside other accounts by Sidelight 0.1.0, on the reader’s device. The weighing is the reader’s.',
      '37 claims compared with 812 claims from 150 documents of 62 sources, Jan 2017 – Feb 2026.',
      'Our newest document is of 2026-02-14.',
    ]);
  });

  it('quotes the page, marks our summaries, and links each account', () => {
    const text = reportMarkdown(fullReport(), '0.1.0');
    expect(text).toContain('### How long did the call of 18 March 2025 last?');
    expect(text).toContain('> “The two presidents spoke for about two hours on 18 March 2025');
    expect(text).toContain('- **an hour and a half** (another answer, 3 accounts)');
    expect(text).toContain(
      '  - The White House (United States, government, as of 2025-03-18, said by the White House press secretary) reports, in our words: The call between the two presidents on 18 March 2025 lasted an hour and a half. [Read the original](<https://example.org/wh-readout/1#:~:text=lasted%20an%20hour%20and%20a%20half>)',
    );
    expect(text).toContain('- conflicts: The Kyiv Independent (Ukraine, newspaper, as of 2025-08-16) reports');
    expect(text).toContain('TASS (Russia, state media, as of 2025-03-18');
    expect(text).toContain(
      '- [Presidents hold detailed conversation](<https://example.org/tass-call>), TASS, Russia, state media, as of 2025-03-19, Telephone call of 18 March 2025, 2 differ, 1 agrees',
    );
  });

  it('says of an empty report what was searched, and not that there was nothing', () => {
    expect(reportMarkdown(report(), '0.1.0')).toContain(
      'Nothing in this corpus speaks of these claims. That tells what Sidelight holds',
    );
  });

  it('passes no verdict, in either language', () => {
    for (const tag of ['en', 'de']) {
      setLocale(tag);
      expect(reportMarkdown(fullReport(), '0.1.0')).not.toMatch(
        /\b(true|false|fake|biased|reliable|refuted|debunked|wrong|wahr|falsch|widerlegt)\b/i,
      );
    }
  });

  it('lets nothing of a page or corpus become markup, an address or a line of its own', () => {
    const hostile = SAMPLES['ready-hostile']?.state;
    if (hostile?.state !== 'ready') throw new Error('no sample');
    const text = reportMarkdown(hostile.report, '0.1.0');
    expect(text).not.toContain(HOSTILE.markup);
    expect(text).not.toMatch(/(?<!\\)<(?!https:\/\/)/);
    expect(text).not.toContain('\u202e');
    expect(text).not.toMatch(/\]\(<(javascript|data)/);
    expect(text.split('\n').every((line) => /^(#{1,3} |> |>$|- | {2}- |$|[^#>\-+=`\s])/.test(line))).toBe(true);
  });
});
