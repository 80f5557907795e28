import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What of a build a reader's browser loads, each in bytes after gzip. */
export interface BundleSizes {
  /** What is put into a page. */
  reader: number;
  /** What the popup loads before it can draw; languages other than English and what a button asks for come later. */
  popup: number;
  /** What the popup may load later, by file. */
  later: Record<string, number>;
  /** Without the corpus, which is a file of its own. */
  background: number;
}

/** Weighs the scripts of a build folder. */
export function bundleSizes(folder: string): BundleSizes {
  const weigh = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
  const first = popupScripts(folder);
  const chunks = readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`);
  return {
    reader: weigh('reader.js'),
    popup: first.reduce((sum, file) => sum + weigh(file), 0),
    later: Object.fromEntries(chunks.filter((file) => !first.includes(file)).map((file) => [file, weigh(file)])),
    background: weigh('background.js'),
  };
}

/** The scripts that popup.html names, and all that these import at once. */
function popupScripts(folder: string): string[] {
  const html = readFileSync(join(folder, 'popup.html'), 'utf8');
  const found = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].flatMap(([, file]) => file ?? []);
  for (const file of found) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:^|[;}\s])import(?:[^"'()]*?from)?["']\.\/([^"']+\.js)["']/g)) {
      const imported = `chunks/${name}`;
      if (!found.includes(imported)) found.push(imported);
    }
  }
  return found;
}
