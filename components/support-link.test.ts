import { describe, expect, it } from 'vitest';
import { hostOf, supportLink } from './support-link';

describe('supportLink', () => {
  it('lands on the supporting words, with what has a meaning there escaped', () => {
    expect(supportLink('https://example.org/a?b=1', 'one-hour, 30 & more')).toBe(
      'https://example.org/a?b=1#:~:text=one%2Dhour%2C%2030%20%26%20more',
    );
  });

  it('keeps a fragment that the address has', () => {
    expect(supportLink('https://example.org/a#part', 'two hours')).toBe('https://example.org/a#part:~:text=two%20hours');
  });

  it('is the plain address without supporting words', () => {
    expect(supportLink('http://example.org/a', ' ')).toBe('http://example.org/a');
    expect(supportLink('http://example.org/a', null)).toBe('http://example.org/a');
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'no address', null])('is none for %s', (url) => {
    expect(supportLink(url, 'words')).toBeNull();
  });

  it('does not stumble over half a character', () => {
    expect(supportLink('https://example.org/', 'a\ud800')).toBe('https://example.org/#:~:text=a%EF%BF%BD');
  });
});

describe('hostOf', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com'],
    ['https://аpple.com/', 'xn--pple-43d.com'],
    ['about:blank', 'about:'],
    ['not an address', 'not an address'],
  ])('%s is %s', (url, host) => {
    expect(hostOf(url)).toBe(host);
  });
});
