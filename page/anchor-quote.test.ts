// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorQuote, findQuote } from './anchor-quote';
import { readArticle } from './read-article';
import { ADDRESS, articlePage, documentOf, paragraphs, SENTENCES } from './test-pages';

function read(body: string) {
  const document = documentOf(articlePage({ body: `<article>${body}</article>` }));
  const reading = readArticle(document, ADDRESS);
  if ('why' in reading) throw new Error(reading.why);
  return { document, ...reading };
}

const selectorAt = (text: string, start: number, end: number) => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - 32), start),
  suffix: text.slice(end, end + 32),
});

const said = (ranges: Range[] | null) => ranges?.map((range) => range.toString()).join('') ?? null;
const bare = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, '');

const MARKED_UP = `
  <p>The <b>ferry</b>   company <a href="/x">said on <i>Tuesday</i></a> that its&nbsp;night service would return,
     after three years without it, as it had prom\u00adised.</p>
  ${paragraphs(SENTENCES.slice(1))}
  <ul><li>One boat is for the western quay and leaves at nine.</li><li>One boat is for the western quay and leaves at ten.</li></ul>
  <div>First line, set apart by breaks and by nothing else in the page.<br><br>Second line, which is as long as the first one was.</div>`;

describe('every stretch of the text', () => {
  const { article, map } = read(MARKED_UP);

  it('is found where it stands, and its ranges read back its words', () => {
    fc.assert(
      fc.property(fc.nat(article.text.length - 1), fc.integer({ min: 1, max: 200 }), (start, length) => {
        const end = Math.min(article.text.length, start + length);
        const exact = article.text.slice(start, end);
        fc.pre(exact.trim() !== '');
        const ranges = anchorQuote(map, selectorAt(article.text, start, end), start);
        expect(bare(said(ranges) ?? '')).toBe(bare(exact));
        // Where it stands: what precedes it in the text is what precedes it in the page.
        const place = findQuote(article.text, selectorAt(article.text, start, end), start);
        expect(place?.start).toBe(start + (exact.length - exact.trimStart().length));
      }),
      { numRuns: 500 },
    );
  });

  it('gives one range for each text node', () => {
    const ranges = anchorQuote(map, {
      exact: 'The ferry company said on Tuesday that its night service',
      prefix: '',
      suffix: '',
    });
    expect(ranges?.map(String)).toEqual(['The ', 'ferry', '   company ', 'said on ', 'Tuesday', ' that its\u00a0night service']);
    for (const range of ranges ?? []) expect(range.startContainer).toBe(range.endContainer);
  });

  it('crosses paragraphs', () => {
    const end = article.text.indexOf('rebuilt');
    expect(said(anchorQuote(map, { exact: article.text.slice(100, end), prefix: '', suffix: '' }))).toBeTruthy();
  });

  it('is found through other blanks', () => {
    expect(said(anchorQuote(map, { exact: 'its  night\nservice', prefix: '', suffix: '' }))).toBe('its\u00a0night service');
    expect(said(anchorQuote(map, { exact: 'as it had promised .', prefix: '', suffix: '' }))).toBe('as it had prom\u00adised.');
  });
});

describe('several places with the same words', () => {
  const { article, map } = read(MARKED_UP);
  const exact = 'One boat is for the western quay and leaves at';

  it('are told apart by what stands around them', () => {
    const ten = anchorQuote(map, { exact, prefix: '', suffix: ' ten.' }, 0);
    expect(ten?.[0]?.startContainer.textContent).toContain('ten');
    const nine = anchorQuote(map, { exact, prefix: '', suffix: ' nine.' }, article.text.length);
    expect(nine?.[0]?.startContainer.textContent).toContain('nine');
  });

  it('are told apart by the hint when their surroundings are equal', () => {
    const second = article.text.lastIndexOf(exact);
    expect(findQuote(article.text, { exact, prefix: '', suffix: '' }, second)?.start).toBe(second);
    expect(findQuote(article.text, { exact, prefix: '', suffix: '' }, 0)?.start).toBe(article.text.indexOf(exact));
  });
});

describe('words that are not there', () => {
  const { map } = read(MARKED_UP);
  it.each(['The ferry company said on Wednesday', '', '   ', 'rebuilt with quiet engines'])('%j is null', (exact) => {
    expect(anchorQuote(map, { exact, prefix: '', suffix: '' })).toBeNull();
  });
});

describe('a page that has changed since', () => {
  const exact = SENTENCES[2] ?? '';
  const selector = { exact, prefix: '', suffix: '' };
  const third = (document: Document) => document.querySelectorAll('p')[2] as Element;

  it('is read again where a framework has drawn the paragraph anew', () => {
    const { document, map } = read(paragraphs());
    const fresh = [exact.slice(0, 20), exact.slice(20)].map((part) => document.createTextNode(part));
    third(document).replaceChildren(...fresh);
    const ranges = anchorQuote(map, selector);
    expect(ranges?.map((range) => range.startContainer)).toEqual(fresh);
    expect(said(ranges)).toBe(exact);
  });

  it('is read again where words came before the quote in its node', () => {
    const { document, map } = read(paragraphs());
    (third(document).firstChild as Text).insertData(0, 'Updated. ');
    expect(said(anchorQuote(map, selector))).toBe(exact);
  });

  it('has no place for a quote whose words changed', () => {
    const { document, map } = read(paragraphs());
    (third(document).firstChild as Text).data = exact.replace('1,200', '1,300');
    expect(anchorQuote(map, selector)).toBeNull();
  });

  it('has no place for a quote whose paragraph left', () => {
    const { document, map } = read(paragraphs());
    third(document).remove();
    expect(anchorQuote(map, selector)).toBeNull();
  });
});
