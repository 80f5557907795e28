import type { Entry, en } from './en';

/** Name of a string of the interface. */
export type Key = keyof typeof en;

/** Strings of one language for a part of the English ones: the same keys, with count forms where English has them. */
export type CatalogueOf<English> = {
  readonly [K in keyof English]: English[K] extends string ? string : Exclude<Entry, string>;
};

/** Every string of one language. */
export type Catalogue = CatalogueOf<typeof en>;

type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;
type TextOf<E> = E extends { readonly other: infer O extends string } ? O : E extends string ? E : never;

/** What a string needs to be filled in: `n` is a number where there are count forms. */
export type Params<K extends Key> = {
  readonly [P in Placeholders<TextOf<(typeof en)[K]>>]: P extends 'n' ? number : string;
};

/** Arguments after the key: none when the string has no placeholders. */
export type Arguments<K extends Key> = keyof Params<K> extends never ? [] : [Params<K>];
