import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { followCorpus } from '@/browser/corpus-growth';
import { loadCorpus } from '@/browser/corpus-loading';
import { loadSettings } from '@/browser/global-settings';
import { hiddenKeys } from '@/browser/hidden-matches';
import { TO_BACKGROUND } from '@/browser/message-table';
import { handleMessages } from '@/browser/messages';
import { welcomeOnce } from '@/browser/own-pages';
import { forgetPlace } from '@/browser/place';
import { inPrivateWindow } from '@/browser/private-window';
import { offerSelectionMenu } from '@/browser/selection-menu';
import { followAccess } from '@/browser/site-access';
import { tabShows } from '@/browser/tabs';
import { showConflictCount } from '@/browser/toolbar';
import type { Article } from '@/core/article';
import { openCorpus } from '@/core/corpus/open';
import { withoutHidden } from '@/core/hidden-matches';
import { guessOf } from '@/core/match/guess';
import { buildReport } from '@/core/report';
import { countConflicts } from '@/core/report-groups';
import type { Report } from '@/core/report-types';
import { t } from '@/locales';
import { runCommand } from './commands';
import { describeClaim } from './describe-claim';
import { chooseSelection, takeSelection } from './selection';
import { loadWords } from './words';

/** The report may come after the tab has moved on: then the figure would stand over another page. */
async function showOnBadge(tabId: number, url: string, conflicts: number): Promise<void> {
  if (await tabShows(tabId, url)) await showConflictCount(tabId, conflicts);
}

async function menuLabel(): Promise<string> {
  await loadWords();
  return t('selection.menu');
}

/** The report as this reader wants it: as readily as they chose, and without what they hid. */
async function compare(article: Article): Promise<Report> {
  const [corpus, { sensitivity }, hidden] = await Promise.all([loadCorpus(), loadSettings(), hiddenKeys()]);
  return withoutHidden(buildReport(article, corpus, { sensitivity }), hidden);
}

export default defineBackground(() => {
  handleMessages('background', TO_BACKGROUND, {
    async expectArticle() {
      const corpus = openCorpus(await loadCorpus());
      // What is only made when a sentence is read is made while the page is.
      guessOf(corpus.tellings, corpus.statement(0));
      return null;
    },
    async compareArticle({ article }, sender) {
      const [report, { badge }] = await Promise.all([compare(article), loadSettings()]);
      // The reader waits for the report, not for the badge.
      if (sender.kind === 'reader') void showOnBadge(sender.tabId, sender.url, badge ? countConflicts(report) : 0);
      return report;
    },
    async articleGone(_request, sender) {
      if (sender.kind === 'reader') await showConflictCount(sender.tabId, 0);
      return null;
    },
    takeSelection: () => takeSelection(),
    describeClaim: ({ findings, position }) => describeClaim(findings, position),
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetPlace(tabId));
  // A private window's own background keeps nothing, and shares what the other one keeps in step.
  if (!inPrivateWindow()) {
    followAccess();
    welcomeOnce();
    followCorpus();
  }
  offerSelectionMenu(menuLabel, (selection) => chooseSelection(selection, compare));
  browser.commands.onCommand.addListener((command) => void runCommand(command));
});
