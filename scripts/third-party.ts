import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The package that a module of a bundle comes from; `null` for our own. What the bundler adds by itself is its own package's. */
export function packageOf(moduleId: string): string | null {
  if (/^\0?vite[/:]/.test(moduleId)) return 'vite';
  const path = moduleId.replaceAll('\\', '/');
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return null;
  const [first = '', second = ''] = path.slice(at + '/node_modules/'.length).split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** Names, versions and licence texts of packages, by name. Throws for one that states no licence: it must not be shipped. */
export function noticesOf(packages: Iterable<string>, root = 'node_modules'): string {
  const parts = [...new Set(packages)].sort().map((name) => {
    const folder = join(root, name);
    const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license?: string;
      author?: string | { name?: string };
    };
    if (license === undefined) throw new Error(`${name} states no licence.`);
    const by = typeof author === 'string' ? author : author?.name;
    return `${name} ${version}\nLicence: ${license}\n\n${licenceText(folder) ?? standardText(name, license, by)}`;
  });
  return `Sidelight contains parts of the packages below. Its own licence is in LICENSE.\n\n${parts.join(`\n\n${'-'.repeat(78)}\n\n`)}\n`;
}

function licenceText(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim();
}

/** Some packages name the MIT licence and leave out its text, which has to go with them all the same. */
function standardText(name: string, license: string, author = `the authors of ${name}`): string {
  if (license !== 'MIT' || !existsSync('LICENSE')) throw new Error(`${name} is under ${license} and carries no text of it.`);
  const [, terms = ''] = readFileSync('LICENSE', 'utf8').split(/^Copyright .*$/m);
  return `Copyright (c) ${author}\n\n${terms.trim()}`;
}
