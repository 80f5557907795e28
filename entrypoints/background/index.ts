import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { loadCorpus } from '@/browser/corpus-loading';
import { handleMessages } from '@/browser/messages';
import { tabShows } from '@/browser/tabs';
import { showConflictCount } from '@/browser/toolbar';
import { openCorpus } from '@/core/corpus/open';
import { buildReport } from '@/core/report';
import { countConflicts } from '@/core/report-groups';
import { toggleHighlights } from './toggle-highlights';

export default defineBackground(() => {
  handleMessages('background', {
    async expectArticle() {
      openCorpus(await loadCorpus());
      return null;
    },
    async compareArticle({ article }, sender) {
      const report = buildReport(article, await loadCorpus());
      // The answer may come after the tab has moved on: then the figure would stand over another page.
      if (sender.kind === 'reader' && (await tabShows(sender.tabId, sender.url))) {
        await showConflictCount(sender.tabId, countConflicts(report));
      }
      return report;
    },
    async articleGone(_request, sender) {
      if (sender.kind === 'reader') await showConflictCount(sender.tabId, 0);
      return null;
    },
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-highlights') void toggleHighlights();
  });
});
