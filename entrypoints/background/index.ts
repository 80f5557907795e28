import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadCorpus } from '@/browser/corpus-loading';
import { handleMessages } from '@/browser/messages';
import { tabShows } from '@/browser/tabs';
import { showConflictCount } from '@/browser/toolbar';
import { openCorpus } from '@/core/corpus/open';
import { buildReport } from '@/core/report';
import { countConflicts } from '@/core/report-groups';
import { runCommand } from './commands';
import { describeClaim } from './describe-claim';

/** The report may come after the tab has moved on: then the figure would stand over another page. */
async function showOnBadge(tabId: number, url: string, conflicts: number): Promise<void> {
  if (await tabShows(tabId, url)) await showConflictCount(tabId, conflicts);
}

export default defineBackground(() => {
  handleMessages('background', {
    async expectArticle() {
      openCorpus(await loadCorpus());
      return null;
    },
    async compareArticle({ article }, sender) {
      const report = buildReport(article, await loadCorpus());
      // The reader waits for the report, not for the badge.
      if (sender.kind === 'reader') void showOnBadge(sender.tabId, sender.url, countConflicts(report));
      return report;
    },
    async articleGone(_request, sender) {
      if (sender.kind === 'reader') await showConflictCount(sender.tabId, 0);
      return null;
    },
    describeClaim: ({ findings, position }) => describeClaim(findings, position),
  });
  browser.commands.onCommand.addListener((command) => void runCommand(command));
});
