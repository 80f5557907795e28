import type { Entry, en } from './en';
import type { enSettings } from './en-settings';

/** Name of a string of the interface. */
export type Key = keyof typeof en;

/** Strings of one language for a part of the English ones: the same keys, with count forms where English has them. */
export type CatalogueOf<English> = {
  readonly [K in keyof English]: English[K] extends string ? string : Exclude<Entry, string>;
};

/** Every string of one language that the popup and the panel need. */
export type Catalogue = CatalogueOf<typeof en>;

/** Name of a string of the settings or the welcome page. */
export type SettingsKey = keyof typeof enSettings;

/** The strings of one language that only the settings and the welcome page need. */
export type SettingsCatalogue = CatalogueOf<typeof enSettings>;

/** The English strings themselves, from which placeholders are read. */
type English = typeof en & typeof enSettings;

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type TextOf<E> = E extends { readonly other: infer O extends string } ? O : E extends string ? E : never;

/** What a string needs to be filled in: `n` is a number where there are count forms. */
export type Params<K extends Key | SettingsKey> = {
  readonly [P in Placeholders<TextOf<English[K]>>]: P extends 'n' ? number : string;
};

/** Arguments after the key: none when the string has no placeholders. */
export type Arguments<K extends Key | SettingsKey> = keyof Params<K> extends never ? [] : [Params<K>];
