import { browser } from 'wxt/browser';
import { messageOf } from '@/browser/messages';
import { fetchOwn } from '@/browser/own-files';
import { whyOff } from '@/browser/page-terms';
import type { ChosenSelection } from '@/browser/selection-menu';
import { siteOf } from '@/browser/settings';
import type { Article } from '@/core/article';
import type { Report } from '@/core/report-types';
import type { SelectionState } from '@/core/selection-state';
import type { LanguageWords } from '@/page/language';
import { readSelection } from '@/page/read-selection';

/** A popup asks within a second of the choice; one that comes later was opened for something else. Milliseconds. */
const FRESH = 10_000;

/** What was chosen last, until somebody shows it. Lost with the background, which the choice has just woken. */
let chosen: { at: number; state: Promise<SelectionState | null> } | null = null;

/** Compares what was chosen and opens the popup to show it. To be called within the reader's click. */
export function chooseSelection(selection: ChosenSelection, compare: (article: Article) => Promise<Report>): void {
  // First, since Firefox opens a popup only within the click.
  const opening = browser.action.openPopup();
  chosen = { at: Date.now(), state: stateOf(selection, compare) };
  // Where the browser has no window to open it from, a tab shows it.
  opening.catch(() => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') }));
}

/** What became of the last choice; handed out once. */
export async function takeSelection(): Promise<SelectionState | null> {
  const taken = chosen;
  chosen = null;
  return taken !== null && Date.now() - taken.at < FRESH ? taken.state : null;
}

async function stateOf(
  selection: ChosenSelection,
  compare: (article: Article) => Promise<Report>,
): Promise<SelectionState | null> {
  const { text, url } = selection;
  try {
    // The popup then says that this page is left alone, and how to take that back.
    if ((await whyOff(siteOf(url))) !== null) return null;
    const lists = await fetchOwn('/languages.json').then((words) => words.json() as Promise<LanguageWords>);
    const article = readSelection(selection, lists);
    if (typeof article === 'string') return { state: 'no-selection', url, text, why: article };
    return { state: 'selection', url, text: article.text, report: await compare(article) };
  } catch (error) {
    return { state: 'failed', url, reason: messageOf(error) };
  }
}
