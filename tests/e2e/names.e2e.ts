import { expect, it } from 'vitest';
import { MANIFEST_TEXTS } from '@/locales/names';
import { NO_GERMAN, speaksGerman } from '@/scripts/browsers';
import { type Bench, inBothBrowsers, inBrowser, pageHolds } from './browsers';

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

const GERMAN = 'names in a browser that speaks German';

function inGerman(bench: Bench): void {
  it('speaks German', async () => {
    expect(await bench.driven.inBackground('chrome.i18n.getUILanguage()')).toMatch(/^de\b/);
  });

  it('are German, the button’s tooltip among them', async () => {
    expect(await shown(bench)).toEqual(MANIFEST_TEXTS.de);
  });

  it('go with pages of ours that speak German too', async () => {
    const options = await bench.driven.openOwn('options.html');
    await pageHolds(options, `document.documentElement.lang === 'de'`);
  });
}

inBrowser('firefox', GERMAN, inGerman, { language: 'de' });
// The languages of Chromium are packages of their own, and not to be had on every machine.
inBrowser('chrome', GERMAN, inGerman, { language: 'de' }, speaksGerman() ? null : NO_GERMAN);
