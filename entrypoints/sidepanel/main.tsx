import '@/assets/theme.css';
import './panel.css';
import { render } from 'preact';
import { App } from '@/app/app';
import { chosenLanguage } from '@/browser/language';
import { watchKept } from '@/browser/watch-kept';
import { loadParts } from '@/components/parts';
import { direction, locale } from '@/locales';
import { loadLocale } from '@/locales/load';

const language = await chosenLanguage();
await loadLocale(language);
// A panel stays open while the language is chosen anew beside it.
watchKept(() => void chosenLanguage().then((chosen) => chosen !== language && location.reload()));
document.documentElement.lang = locale();
document.documentElement.dir = direction();

const root = document.getElementById('app');
if (root !== null) render(<App surface="panel" />, root);
// It stays open, and may show any of them.
void loadParts();
