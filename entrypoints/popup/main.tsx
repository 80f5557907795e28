import '@/assets/theme.css';
import { render } from 'preact';
import { App } from '@/app/app';
import { chosenLanguage } from '@/browser/language';
import { BELOW_FOLD, MENU, NOTICE } from '@/components/parts';
import { direction, locale } from '@/locales';
import { loadLocale } from '@/locales/load';

await loadLocale(await chosenLanguage());
document.documentElement.lang = locale();
document.documentElement.dir = direction();

/** `popup.html?tab=ID` shows another tab's page: the popup as a page of its own. */
const asked = new URLSearchParams(location.search).get('tab');
const root = document.getElementById('app');
if (root !== null) render(<App surface="popup" tabId={asked === null ? null : Number(asked)} />, root);
// While the page is being read.
void BELOW_FOLD.load();
void NOTICE.load();
void MENU.load();
