import '@/assets/theme.css';
import './panel.css';
import { render } from 'preact';
import { App } from '@/app/app';
import { uiLanguage } from '@/browser/language';
import { direction, locale, setLocale } from '@/locales';

setLocale(uiLanguage());
document.documentElement.lang = locale();
document.documentElement.dir = direction();

const root = document.getElementById('app');
if (root !== null) render(<App surface="panel" />, root);
