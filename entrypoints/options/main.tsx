import '@/assets/theme.css';
import { render } from 'preact';
import { chosenLanguage } from '@/browser/language';
import { setLocale } from '@/locales';
import { App } from './app';

setLocale(await chosenLanguage());
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
