import { expect, it } from 'vitest';
import { MANIFEST_TEXTS } from '@/locales/names';
import { type Bench, inBothBrowsers, inBrowser } from './browsers';

/** What the browser shows of the extension outside its own pages. */
async function shown({ driven }: Bench) {
  const { name, description, commands, title } = await driven.inBackground<{
    name: string;
    description: string;
    title: string;
    commands: { name: string; description: string }[];
  }>(`Promise.all([chrome.action.getTitle({}), chrome.commands.getAll()]).then(([title, commands]) => {
    const { name, description } = chrome.runtime.getManifest();
    return { name, description, title, commands: commands.map(({ name, description }) => ({ name, description })) };
  })`);
  const of = (command: string) => commands.find((each) => each.name === command)?.description;
  return {
    name,
    description,
    button: title,
    toggle_highlights: of('toggle-highlights'),
    next_highlight: of('next-highlight'),
    previous_highlight: of('previous-highlight'),
  };
}

inBothBrowsers('names in a browser that speaks English', (bench) => {
  it('are English, the button’s tooltip among them', async () => {
    expect(await shown(bench)).toEqual(MANIFEST_TEXTS.en);
  });
});

/** The languages of Chromium are packages of their own, and not on every machine. */
inBrowser(
  'firefox',
  'names in a browser that speaks German',
  (bench) => {
    it('are German, the button’s tooltip among them', async () => {
      expect(await shown(bench)).toEqual(MANIFEST_TEXTS.de);
    });

    it('go with pages of ours that speak German too', async () => {
      const options = await bench.driven.openOwn('options.html');
      expect(await options.evaluate('document.documentElement.lang')).toBe('de');
    });
  },
  { language: 'de' },
);
