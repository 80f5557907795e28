import '@/assets/theme.css';
import { render } from 'preact';
import { App } from '@/app/app';
import { uiLanguage } from '@/browser/language';
import { direction, locale, setLocale } from '@/locales';

setLocale(uiLanguage());
document.documentElement.lang = locale();
document.documentElement.dir = direction();

/** `popup.html?tab=ID` shows another tab's page: the popup as a page of its own. */
const asked = new URLSearchParams(location.search).get('tab');
const root = document.getElementById('app');
if (root !== null) render(<App surface="popup" tabId={asked === null ? null : Number(asked)} />, root);
