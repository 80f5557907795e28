import { de } from './de';
import { deSettings } from './de-settings';
import { en } from './en';
import { enSettings } from './en-settings';

/** Names of the texts that browsers and stores show of the extension: in their lists, beside the toolbar button, at the keys. */
export const NAMES = ['name', 'description', 'button', 'toggle_highlights', 'next_highlight', 'previous_highlight'] as const;
export type Name = (typeof NAMES)[number];

/** How the manifest refers to one of them; the browser puts its own language's text there. */
export function inManifest(name: Name): `__MSG_${Name}__` {
  return `__MSG_${name}__`;
}

/** The language of a browser whose own is not among them. */
export const DEFAULT_LANGUAGE = 'en';

/** What the manifest says in each language, as a file of `_locales` holds it. What a page of ours says too comes from there. */
export const MANIFEST_TEXTS: Readonly<Record<'en' | 'de', Readonly<Record<Name, string>>>> = {
  en: {
    name: en['app.name'],
    description:
      'Sets other accounts beside the claims of the news article you are reading. On your device, at your click, without a verdict.',
    button: 'Sidelight: compare this article',
    toggle_highlights: enSettings['options.shortcuts.toggle-highlights'],
    next_highlight: enSettings['options.shortcuts.next-highlight'],
    previous_highlight: enSettings['options.shortcuts.previous-highlight'],
  },
  de: {
    name: de['app.name'],
    description:
      'Stellt andere Berichte neben die Aussagen des Artikels, den Sie lesen. Auf Ihrem Gerät, auf Ihren Klick, ohne Urteil.',
    button: 'Sidelight: diesen Artikel vergleichen',
    toggle_highlights: deSettings['options.shortcuts.toggle-highlights'],
    next_highlight: deSettings['options.shortcuts.next-highlight'],
    previous_highlight: deSettings['options.shortcuts.previous-highlight'],
  },
};

/** The file `_locales/LANGUAGE/messages.json`. */
export function messagesFile(language: keyof typeof MANIFEST_TEXTS): string {
  const texts = MANIFEST_TEXTS[language];
  return `${JSON.stringify(Object.fromEntries(NAMES.map((name) => [name, { message: texts[name] }])), null, 2)}\n`;
}
