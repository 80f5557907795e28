import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownLink } from './markdown';

describe('escapeMarkdown', () => {
  it.each([
    ['plain words, 3.5 per cent (of it)!', 'plain words, 3.5 per cent (of it)!'],
    ['a *bold* _claim_ `x`', 'a \\*bold\\* \\_claim\\_ \\`x\\`'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[text](javascript:alert(1))', '\\[text\\](javascript:alert(1))'],
    ['![x](https://evil.test/pixel.png)', '!\\[x\\](https\\://evil.test/pixel.png)'],
    ['see www.evil.test or a@evil.test', 'see www\\.evil.test or a\\@evil.test'],
    ['&lt;script&gt;', '\\&lt;script\\&gt;'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. first', '1\\. first'],
    ['=== rule', '\\=== rule'],
    ['a | b', 'a \\| b'],
    ['back\\slash', 'back\\\\slash'],
    ['two\nlines\r\n\r\n# three', 'two lines # three'],
    ['\u202Ereversed\u202C and\u200B hidden\u0007', 'reversed and hidden'],
    ['half \ud800 a character', 'half \ufffd a character'],
  ])('%j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('leaves no character that could start markup, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeMarkdown(`x${text}`);
        expect(escaped).not.toMatch(/[\r\n]/);
        // Every pair of backslash and character taken away, nothing with a meaning is left.
        expect(escaped.replace(/\\[^a-zA-Z0-9\s]/g, '')).not.toMatch(/[\\`*_[\]<>~|&@$]/);
      }),
    );
  });
});

describe('markdownLink', () => {
  it('keeps words and address inside', () => {
    expect(markdownLink('a](b', 'https://example.org/a)b')).toBe('[a\\](b](<https://example.org/a)b>)');
    expect(markdownLink('a', 'https://example.org/>\n<b\\')).toBe('[a](<https://example.org/%3E%0A%3Cb%5C>)');
  });
});
