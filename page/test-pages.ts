import { JSDOM, VirtualConsole } from 'jsdom';

/** Pages of our own writing, for the tests of this folder. */

export const SENTENCES = [
  'The ferry company said on Tuesday that its night service to the old quay would return in the first week of May, after three years without it.',
  'Two of the four boats have been rebuilt with quieter engines, and the harbour board has paid for a new landing stage at the eastern end.',
  'About 1,200 people used the service on an average Friday before it stopped, according to figures that the board published in January.',
  'Residents of the terrace above the quay had asked for a limit of ten sailings a night, which the company has now accepted in writing.',
  'The fare will be 4.20 crowns for adults and half of that for children, with no extra charge for bicycles on weekdays.',
  'A spokeswoman said that the timetable had been agreed with the bus operator, so that the last boat would be met at the landing stage.',
];

/** Body of an article: each sentence a paragraph. */
export function paragraphs(sentences: readonly string[] = SENTENCES): string {
  return sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
}

export interface PageParts {
  head?: string;
  lang?: string;
  title?: string;
  body?: string;
}

/** A whole page; without parts, a plain article with navigation, byline, caption and footer around it. */
export function articlePage({
  head = '',
  lang = 'en',
  title = 'Night ferry returns to the old quay',
  body,
}: PageParts = {}): string {
  const around = `<header><nav><a href="/">Front page</a> <a href="/city">City</a> <a href="/sport">Sport</a></nav></header>
    <main><article><h1>Night ferry returns to the old quay</h1><p class="byline">By Ada Holm</p>
    <figure><img src="q.jpg" alt=""><figcaption>The quay in the evening. Photo: The Meridian Post</figcaption></figure>
    ${paragraphs()}
    <p><a href="/more">More on the harbour</a></p></article></main>
    <footer>The Meridian Post is an invented newspaper.</footer>`;
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body>${body ?? around}</body></html>`;
}

export const ADDRESS = 'https://meridian.example/city/2024/03/12/night-ferry-returns';

/** The document of a page; its scripts do not run. */
export function documentOf(html: string, address: string = ADDRESS): Document {
  return new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() }).window.document;
}
