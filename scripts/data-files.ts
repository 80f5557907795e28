import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEXICON } from '@/core/bundled-lexicon';
import { de } from '@/locales/de';
import { en } from '@/locales/en';
import type { LANGUAGES } from '@/locales/languages';
import { LANGUAGE_WORDS } from '@/page/language-words';

/** The interface's words, for the background: it fetches those of the reader's language. */
const WORDS: Record<(typeof LANGUAGES)[number], object> = { en, de };

/** A style sheet without its comments. */
function styles(path: string): string {
  return readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/\s*/g, '');
}

/** The files that the background fetches when it needs them, by name. */
function dataFiles(): Record<string, string> {
  return {
    'languages.json': JSON.stringify(LANGUAGE_WORDS),
    'lexicon.json': JSON.stringify(LEXICON),
    // The tokens stand on the card itself: on its host, which lies in the page, a rule of the page would win over them.
    'card.css': styles('assets/theme.css').replaceAll(':root', '.card') + styles('page/card/card.css'),
    ...Object.fromEntries(Object.entries(WORDS).map(([language, words]) => [`words-${language}.json`, JSON.stringify(words)])),
  };
}

const folder = process.argv[2];
if (folder === undefined) {
  console.error('Say into which folder to write: data-files.ts FOLDER');
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(dataFiles())) writeFileSync(join(folder, name), text);
}
