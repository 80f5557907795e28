import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadCorpus } from '@/browser/corpus-loading';
import { uiLanguage } from '@/browser/language';
import { handleMessages } from '@/browser/messages';
import { offerSelectionMenu } from '@/browser/selection-menu';
import { tabShows } from '@/browser/tabs';
import { showConflictCount } from '@/browser/toolbar';
import type { Article } from '@/core/article';
import { openCorpus } from '@/core/corpus/open';
import { buildReport } from '@/core/report';
import { countConflicts } from '@/core/report-groups';
import type { Report } from '@/core/report-types';
import { setLocale, t } from '@/locales';
import { runCommand } from './commands';
import { describeClaim } from './describe-claim';
import { chooseSelection, takeSelection } from './selection';

/** The report may come after the tab has moved on: then the figure would stand over another page. */
async function showOnBadge(tabId: number, url: string, conflicts: number): Promise<void> {
  if (await tabShows(tabId, url)) await showConflictCount(tabId, conflicts);
}

function menuLabel(): string {
  setLocale(uiLanguage());
  return t('selection.menu');
}

async function compare(article: Article): Promise<Report> {
  return buildReport(article, await loadCorpus());
}

export default defineBackground(() => {
  handleMessages('background', {
    async expectArticle() {
      openCorpus(await loadCorpus());
      return null;
    },
    async compareArticle({ article }, sender) {
      const report = await compare(article);
      // The reader waits for the report, not for the badge.
      if (sender.kind === 'reader') void showOnBadge(sender.tabId, sender.url, countConflicts(report));
      return report;
    },
    async articleGone(_request, sender) {
      if (sender.kind === 'reader') await showConflictCount(sender.tabId, 0);
      return null;
    },
    takeSelection: () => takeSelection(),
    describeClaim: ({ findings, position }) => describeClaim(findings, position),
  });
  offerSelectionMenu(menuLabel, (selection) => chooseSelection(selection, compare));
  browser.commands.onCommand.addListener((command) => void runCommand(command));
});
