import '@/assets/theme.css';
import { render } from 'preact';
import { chosenLanguage } from '@/browser/language';
import { direction, locale } from '@/locales';
import { loadSettingsLocale, t } from '@/locales/settings';
import { App } from './app';

await loadSettingsLocale(await chosenLanguage());
document.documentElement.lang = locale();
document.documentElement.dir = direction();
document.title = t('welcome.page-title');
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
