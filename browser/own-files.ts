import { browser } from 'wxt/browser';

/** Data that the build lays beside the scripts. */
export type OwnFile =
  | '/corpus.bin'
  | '/wordings.bin'
  | '/models.json'
  | '/lexicon.json'
  | '/languages.json'
  | '/card.css'
  | `/words-${string}.json`;

/** A file of the extension itself. Throws an `Error` that names it where the browser does not hand it out. */
export async function fetchOwn(file: OwnFile): Promise<Response> {
  const response = await fetch((browser.runtime.getURL as (path: string) => string)(file));
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return response;
}
