// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Reading, readArticle } from './read-article';
import { ADDRESS, articlePage, documentOf, paragraphs, SENTENCES } from './test-pages';

/** Milliseconds; a DOM for Node takes some twenty times as long as a browser, in which the same pages must end within 500. */
const LONGEST = 8_000;

function timed(document: Document): { reading: Reading; ms: number } {
  const start = performance.now();
  const reading = readArticle(document, ADDRESS);
  return { reading, ms: performance.now() - start };
}

describe('names that shadow the DOM', () => {
  const names = (
    'parentNode parentElement firstChild lastChild nextSibling previousSibling nextElementSibling firstElementChild childNodes children ' +
    'tagName localName nodeName nodeType getAttribute setAttribute removeAttribute hasAttribute getAttributeNames attributes textContent ' +
    'innerHTML innerText className id style remove appendChild replaceChild removeChild contains getElementsByTagName querySelector ' +
    'querySelectorAll ownerDocument isConnected body documentElement'
  ).split(' ');
  const shapes: [string, (name: string) => string][] = [
    ['form control', (name) => `<form><input name="${name}"><input id="${name}">${paragraphs()}</form>`],
    ['image in a form', (name) => `<form><img name="${name}" id="${name}">${paragraphs()}</form>`],
    ['object in a form', (name) => `<form><object name="${name}" id="${name}"></object>${paragraphs()}</form>`],
    [
      'frame and form names',
      (name) => `<iframe name="${name}"></iframe><form name="${name}" id="${name}"></form>${paragraphs()}`,
    ],
  ];

  it.each(names.flatMap((name) => shapes.map(([shape, body]) => [name, shape, body(name)] as const)))(
    '%s as %s',
    (_, __, body) => {
      const document = documentOf(articlePage({ body: `<article>${body}</article>` }));
      const before = document.documentElement.outerHTML;
      const reading = readArticle(document, ADDRESS);
      expect('why' in reading ? reading.why : reading.article.text).toBe(SENTENCES.join('\n'));
      expect(document.documentElement.outerHTML).toBe(before);
    },
  );
});

describe('pages beyond the budget', () => {
  it('refuses a page nested 3,000 deep', () => {
    const document = documentOf(articlePage({ body: '' }));
    let around: Element = document.body;
    for (let level = 0; level < 3_000; level++) around = around.appendChild(document.createElement('div'));
    around.textContent = SENTENCES.join(' ');
    const { reading, ms } = timed(document);
    expect(reading).toMatchObject({ why: 'too-large' });
    expect(ms).toBeLessThan(LONGEST);
  });

  it('refuses tables nested 1,000 deep', () => {
    const body = `${'<table><tr><td>'.repeat(1_000)}${SENTENCES.join(' ')}${'</td></tr></table>'.repeat(1_000)}`;
    expect(timed(documentOf(articlePage({ body }))).reading).toMatchObject({ why: 'too-large' });
  });

  it('reads the first part of 10 MB of text', () => {
    const body = `<article>${paragraphs(SENTENCES).repeat(14_000)}</article>`;
    expect(body.length).toBeGreaterThan(10_000_000);
    const { reading, ms } = timed(documentOf(articlePage({ body })));
    if ('why' in reading) throw new Error(reading.why);
    expect(reading.article.partial).toBe(true);
    expect(reading.article.text.length).toBeGreaterThan(100_000);
    // The budget counts the page's text; a newline between blocks may stand where the page has nothing.
    expect(reading.article.text.length).toBeLessThan(252_000);
    expect(reading.article.text.startsWith(SENTENCES.join('\n'))).toBe(true);
    expect(ms).toBeLessThan(LONGEST);
  });

  it('reads the first part of one text of 10 MB', () => {
    const { reading } = timed(
      documentOf(articlePage({ body: `<article><p>${`${SENTENCES.join(' ')} `.repeat(14_000)}</p></article>` })),
    );
    if ('why' in reading) throw new Error(reading.why);
    expect(reading.article.partial).toBe(true);
    expect(reading.article.text.startsWith(SENTENCES.join(' '))).toBe(true);
  });

  it('reads what stands before 100,000 line breaks', () => {
    const { reading, ms } = timed(
      documentOf(articlePage({ body: `<article>${paragraphs()}</article>${'<br>'.repeat(100_000)}` })),
    );
    expect(reading).toMatchObject({ article: { text: SENTENCES.join('\n'), partial: true } });
    expect(ms).toBeLessThan(LONGEST);
  });

  it('is not held up by attributes of megabytes', () => {
    const bomb = 'a.jpg 1x, '.repeat(300_000);
    const body = `<article class="${'story '.repeat(300_000)}"><img srcset="${bomb}" data-src="${bomb}"><p style="${'x:y;'.repeat(300_000)}">${SENTENCES[0]}</p>${paragraphs(SENTENCES.slice(1))}</article>`;
    const { reading, ms } = timed(documentOf(articlePage({ body })));
    expect(reading).toMatchObject({ article: { text: SENTENCES.join('\n') } });
    expect(ms).toBeLessThan(LONGEST);
  });

  it('says too large where the first part is no article', () => {
    const document = documentOf(
      articlePage({ body: `<ul>${'<li><a href="/x">Front</a></li>'.repeat(300)}</ul><article>${paragraphs()}</article>` }),
    );
    expect(readArticle(document, ADDRESS, { elements: 400 })).toMatchObject({ why: 'too-large' });
  });
});

describe('odd metadata', () => {
  it.each([
    ['broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    [
      'JSON-LD of other shapes',
      '<script type="application/ld+json">[null, 1, "x", [[[{"@type": 3}]]], {"@graph": {"@graph": []}}]</script>',
    ],
    [
      'JSON-LD that nests itself',
      `<script type="application/ld+json">${'{"@graph":['.repeat(3_000)}${']}'.repeat(3_000)}</script>`,
    ],
    ['an inherited name', '<script type="application/ld+json">{"__proto__": {"headline": "x"}, "constructor": 1}</script>'],
    ['a title of 10 MB', `<meta property="og:title" content="${'title '.repeat(1_700_000)}">`],
  ])('%s does not keep the article from being read', (_, head) => {
    const reading = readArticle(documentOf(articlePage({ head })), ADDRESS);
    if ('why' in reading) throw new Error(reading.why);
    expect(reading.article.text).toBe(SENTENCES.join('\n'));
    expect(reading.article.title.length).toBeLessThanOrEqual(300);
  });
});
