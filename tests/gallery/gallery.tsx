import '@/assets/theme.css';
import { render } from 'preact';
import { PopupView } from '@/components/PopupView';
import { direction, loadLocale, locale, setCatalogue } from '@/locales';
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
  const callbacks = { onToggleHighlights: nothing, onShowClaim: nothing, onRetry: nothing, onCopy: done };
  render(<PopupView state={sample.state} now="2026-11-21" selected={sample.selected ?? null} callbacks={callbacks} />, root);
}
