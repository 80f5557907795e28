// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { failureReport } from './failure-report';

describe('failureReport', () => {
  it('names version, browser, language and reason', () => {
    expect(failureReport('broken: no answer', '0.1.0').split('\n')).toEqual([
      'Sidelight 0.1.0',
      navigator.userAgent,
      'en-GB',
      'broken: no answer',
    ]);
  });

  it('leaves out addresses that a browser puts into its reasons', () => {
    const report = failureReport('Cannot access contents of url "https://news.example/secret?id=7".', '0.1.0');
    expect(report).not.toContain('news.example');
    expect(report).toContain('Cannot access contents of url');
  });
});
