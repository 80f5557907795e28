import '@/assets/theme.css';
import { render } from 'preact';
import { PopupView } from '@/components/PopupView';
import { SiteMenu } from '@/components/SiteMenu';
import { direction, locale, setCatalogue } from '@/locales';
import { loadLocale } from '@/locales/load';
import { SAMPLES } from '@/tests/fixtures/reports';
import { pseudoCatalogue } from './pseudo';

/** One state of the popup as a page: `?sample=NAME&language=TAG`. `xx` is the pseudo-language, `ar` the same written from right to left. */
const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
if (language === 'xx' || language === 'ar') setCatalogue(language === 'ar' ? 'ar' : 'en-GB', pseudoCatalogue());
else await loadLocale(language);
document.documentElement.lang = locale();
document.documentElement.dir = direction();

const sample = SAMPLES[asked.get('sample') ?? 'ready'];
const root = document.getElementById('app');
if (root !== null && sample !== undefined) {
  const done = async () => true;
  const nothing = () => {};
  const callbacks = {
    onToggleHighlights: nothing,
    onShowClaim: nothing,
    onStep: async () => ({ at: 3, of: 12 }),
    onRetry: nothing,
    onCopy: done,
    onHide: nothing,
    onOpenPanel: nothing,
    onReadPage: nothing,
    onResume: nothing,
  };
  const choices = { onRule: nothing, onPause: nothing, onSettings: nothing };
  const menu = <SiteMenu site="news.example" rule={null} paused={false} privateWindow={false} trouble="refused" {...choices} />;
  const shown = { state: sample.state, selected: sample.selected ?? null, callbacks, menu };
  render(<PopupView {...shown} now="2026-11-21" popupKey="Alt+Shift+S" />, root);
}
