// @vitest-environment node
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Reading, readArticle } from './read-article';
import { ADDRESS, articlePage, documentOf, paragraphs, SENTENCES } from './test-pages';

function articleOf(reading: Reading) {
  if ('why' in reading) throw new Error(`refused: ${reading.why}`);
  return reading.article;
}

function whyOf(html: string, address = ADDRESS) {
  const reading = readArticle(documentOf(html, address), address);
  return 'why' in reading ? reading.why : 'article';
}

describe('what is read', () => {
  it('is the article and nothing around it', () => {
    const article = articleOf(readArticle(documentOf(articlePage()), ADDRESS));
    expect(article.text).toBe(SENTENCES.join('\n'));
    expect(article).toMatchObject({
      url: ADDRESS,
      title: 'Night ferry returns to the old quay',
      byline: 'Ada Holm',
      site: 'meridian.example',
      published: '2024-03-12',
      language: 'en',
      kind: 'report',
      partial: false,
    });
  });

  it('leaves the page as it was', () => {
    const document = documentOf(articlePage({ head: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' }));
    const before = document.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const view = document.defaultView;
    if (!view) throw new Error('no window');
    const observer = new view.MutationObserver((seen) => records.push(...seen));
    observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    articleOf(readArticle(document, ADDRESS));
    expect(observer.takeRecords()).toHaveLength(0);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('joins inline elements, parts lines, and parts paragraphs that are only breaks', () => {
    const body = `<div id="story">${SENTENCES[0]}<br><br><b>Two</b> of <a href="/b">the four</a> boats${SENTENCES[1]?.slice(21)}<br>
      ${SENTENCES[2]}<br><br>${SENTENCES[3]}<br>Line without a stop<br>and its second line, which goes on for a while and ends here.<br><br>${SENTENCES[4]}</div>`;
    const { text } = articleOf(readArticle(documentOf(articlePage({ body })), ADDRESS));
    const blocks = text.split('\n');
    expect(blocks.slice(0, 4)).toEqual(SENTENCES.slice(0, 4));
    expect(blocks[4]).toBe('Line without a stop and its second line, which goes on for a while and ends here.');
  });

  it('leaves out what does not show', () => {
    const hidden =
      'This sentence was put into the page for machines alone, and no reader of the article would ever see it there.';
    const body = `<article>${paragraphs()}<p hidden>${hidden}</p><p style="display:none">${hidden}</p>
      <div style="visibility: hidden"><p>${hidden}</p></div><p aria-hidden="true">${hidden}</p>
      <p>${SENTENCES[0]} <span style="display: none">Nor this.</span></p></article>`;
    const { text } = articleOf(readArticle(documentOf(articlePage({ body })), ADDRESS));
    expect(text).not.toContain('machines alone');
    expect(text).not.toContain('Nor this');
    expect(text).toContain(SENTENCES[5]);
  });

  it('drops characters that show nothing and would part or turn words', () => {
    const first = SENTENCES[0]?.replace('company', 'com\u00adpany').replace('night', '\u202enight\u200b');
    const { text } = articleOf(
      readArticle(
        documentOf(articlePage({ body: `<article>${paragraphs([first ?? '', ...SENTENCES.slice(1)])}</article>` })),
        ADDRESS,
      ),
    );
    expect(text).toBe(SENTENCES.join('\n'));
  });

  it('never names the page another than its host', () => {
    const head = '<meta property="og:site_name" content="Reuters"><link rel="canonical" href="https://reuters.com/x">';
    const article = articleOf(readArticle(documentOf(articlePage({ head })), ADDRESS));
    expect(article.url).toBe(ADDRESS);
    expect(article.site).toBe('Reuters');
  });
});

describe('what is refused', () => {
  const teasers = (count: number, abstract: string) =>
    Array.from(
      { length: count },
      (_, index) =>
        `<div class="teaser"><h2><a href="/s/${index}">Council number ${index} votes on the new tram line</a></h2>${abstract}</div>`,
    ).join('');
  const abstract =
    '<p>The council met for the third time this month to settle where the line would cross the river, and who pays for it.</p>';

  it.each([
    ['a front page of headlines', `<main>${teasers(40, '')}</main>`, 'https://meridian.example/'],
    ['a front page with abstracts', `<main>${teasers(14, abstract)}</main>`, 'https://meridian.example/'],
    ['a section with abstracts', `<main>${teasers(14, abstract)}</main>`, 'https://meridian.example/world/europe'],
    [
      'a list of results',
      `<main><form><input name="q"></form>${teasers(10, abstract)}</main>`,
      'https://meridian.example/search?q=tram',
    ],
    ['a form', '<main><form><label>Name <input></label><button>Send</button></form></main>', 'https://meridian.example/account'],
    ['an empty page', '', 'https://meridian.example/x'],
    [
      'an application',
      `<div id="app"><ul>${'<li>Item <button>Open</button></li>'.repeat(60)}</ul></div>`,
      'https://mail.example/inbox',
    ],
  ])('%s is not an article', (_, body, address) => {
    expect(whyOf(articlePage({ body, title: 'The Meridian Post' }), address)).toBe('not-an-article');
  });

  it('a note is too short', () => {
    expect(
      whyOf(
        articlePage({
          body: '<article><p>The ferry is back, and the first boat leaves at nine in the evening on the first Friday of May, the company says.</p></article>',
        }),
      ),
    ).toBe('too-short');
  });

  it('an article with few words is still read', () => {
    expect(whyOf(articlePage({ body: `<article>${paragraphs(SENTENCES.slice(0, 2))}</article>` }))).toBe('article');
  });

  it('another language is not compared, and what was read is there to look at', () => {
    const german =
      'Die Reederei teilte am Dienstag mit, dass die Nachtfähre zum alten Kai in der ersten Maiwoche zurückkehrt und auch am Wochenende fährt.';
    const reading = readArticle(
      documentOf(articlePage({ lang: 'en', body: `<article>${paragraphs(Array(6).fill(german))}</article>` })),
      ADDRESS,
    );
    expect(reading).toMatchObject({ why: 'not-english', read: { article: { language: 'de' } } });
  });

  it('documents other than HTML have reasons of their own', () => {
    const xml = new JSDOM('<a><b/></a>', { contentType: 'application/xml' }).window.document;
    expect(readArticle(xml, ADDRESS)).toMatchObject({ why: 'not-an-article' });
    const pdf = documentOf('<embed>');
    Object.setPrototypeOf(pdf, Object.create(Object.getPrototypeOf(pdf), { contentType: { get: () => 'application/pdf' } }));
    expect(readArticle(pdf, ADDRESS)).toMatchObject({ why: 'pdf' });
  });

  it('a DOM that throws ends as a reason', () => {
    const broken = documentOf(articlePage());
    Object.setPrototypeOf(
      broken,
      Object.create(Object.getPrototypeOf(broken), {
        querySelectorAll: {
          value: () => {
            throw new Error('no');
          },
        },
      }),
    );
    expect(readArticle(broken, ADDRESS)).toEqual({ why: 'page-failed', read: null });
  });
});
