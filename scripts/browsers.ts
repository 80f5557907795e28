import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The two families that the extension is built for. */
export type BrowserKind = 'chrome' | 'firefox';

export interface InstalledBrowser {
  kind: BrowserKind;
  /** As people know it. */
  name: string;
  path: string;
}

interface Known {
  kind: BrowserKind;
  name: string;
  /** Names on the search path, the one to prefer first. */
  commands: string[];
  /** Where installers put it on macOS and Windows. */
  places: string[];
  /** Package on Debian and Ubuntu. */
  apt: string | null;
}

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
const onWindows = (path: string) => WINDOWS_ROOTS.map((root) => join(root, path));

/** In the order in which a demo prefers them: what the tests run in comes first of its family. */
const KNOWN: Known[] = [
  {
    kind: 'chrome',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', ...onWindows('Chromium/Application/chrome.exe')],
    apt: 'chromium',
  },
  {
    kind: 'chrome',
    name: 'Chrome',
    commands: ['google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Google/Chrome/Application/chrome.exe'),
    ],
    apt: null,
  },
  {
    kind: 'chrome',
    name: 'Edge',
    commands: ['microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Microsoft/Edge/Application/msedge.exe'),
    ],
    apt: null,
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox/firefox.exe')],
    apt: 'firefox-esr',
  },
];

/** The browsers on this machine, the ones that suit the demo best first. `SIDELIGHT_CHROME` and `SIDELIGHT_FIREFOX` name others. */
export function findBrowsers(): InstalledBrowser[] {
  const named = (['chrome', 'firefox'] as const).flatMap((kind): InstalledBrowser[] => {
    const path = process.env[`SIDELIGHT_${kind.toUpperCase()}`];
    return path === undefined || path === '' ? [] : [{ kind, name: path, path }];
  });
  const found = KNOWN.flatMap(({ kind, name, commands, places }): InstalledBrowser[] => {
    const path = [...commands.flatMap(onSearchPath), ...places].find((candidate) => existsSync(candidate));
    return path === undefined ? [] : [{ kind, name, path }];
  });
  return [...named, ...found];
}

/** The first browser of a kind; `null` where none is installed. */
export function findBrowser(kind: BrowserKind): InstalledBrowser | null {
  return findBrowsers().find((browser) => browser.kind === kind) ?? null;
}

/** How long apt waits, in seconds, for another installation on this machine to end: unattended upgrades take minutes. */
const APT_LOCK_WAIT = 300;
/** The lists have a lock of their own, for which apt does not wait: another update holds it for seconds, so it is tried again. */
const APT_TRIES = 4;
const APT_PAUSE_MS = 15_000;

/**
 * Sees that every kind is there: on Debian and Ubuntu, as root or with a sudo that asks nothing, by installing what is missing. Throws
 * with one sentence that names the packages where that may not be done or fails.
 */
export function ensureBrowsers(kinds: readonly BrowserKind[]): void {
  const missing = kinds.filter((kind) => findBrowser(kind) === null);
  if (missing.length === 0) return;
  const packages = KNOWN.flatMap(({ kind, apt }) => (apt !== null && missing.includes(kind) ? [apt] : []));
  const ask = `Install ${packages.join(' and ')} (on Debian: apt-get install ${packages.join(' ')}), then run this again.`;
  const prefix = rights();
  if (!hasApt() || prefix === null) throw new Error(`${missing.join(' and ')} not found on this machine. ${ask}`);
  console.log(`Installing ${packages.join(' and ')} …`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    if (!installs(prefix, args)) throw new Error(`apt-get ${args[0]} failed. ${ask}`);
  }
  const still = missing.filter((kind) => findBrowser(kind) === null);
  if (still.length > 0) throw new Error(`${still.join(' and ')} not found after the installation. ${ask}`);
}

/** Debian parts Chromium from the languages that it speaks beside English, and its command is a script that lies elsewhere. */
const DEBIAN_CHROMIUM = { files: '/usr/lib/chromium', languages: 'chromium-l10n' };

/** Whether the browser that stands for Chromium brings its words in German: only then can it be started in that language. */
export function speaksGerman(): boolean {
  const path = findBrowser('chrome')?.path;
  if (path === undefined) return false;
  const folders = [dirname(realpathSync(path)), ...(path === '/usr/bin/chromium' ? [DEBIAN_CHROMIUM.files] : [])];
  return folders.some((folder) => existsSync(join(folder, 'locales', 'de.pak')));
}

/** What is said where that cannot be tried. */
export const NO_GERMAN = `Chromium speaks no German on this machine (on Debian: apt-get install ${DEBIAN_CHROMIUM.languages})`;

/** Sees that Debian's Chromium speaks German where that can be had. It is needed for one test alone: where it cannot, one sentence says so. */
export function ensureGerman(): void {
  if (speaksGerman()) return;
  const prefix = hasApt() ? rights() : null;
  if (prefix !== null && findBrowser('chrome')?.path === '/usr/bin/chromium') {
    console.log(`Installing ${DEBIAN_CHROMIUM.languages} …`);
    const steps = [['update'], ['install', '-y', '--no-install-recommends', DEBIAN_CHROMIUM.languages]];
    if (steps.every((args) => installs(prefix, args)) && speaksGerman()) return;
  }
  console.log(`${NO_GERMAN}: its names in German are not tested.`);
}

/** Runs apt-get, more than once where it fails; answers whether it came to a good end. */
function installs(prefix: string[], args: string[]): boolean {
  // Through env: sudo hands on none of our own variables.
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', '-o', `DPkg::Lock::Timeout=${APT_LOCK_WAIT}`];
  const [command = '', ...before] = [...prefix, ...apt];
  for (let left = APT_TRIES; left > 0; left -= 1) {
    if (spawnSync(command, [...before, ...args], { stdio: 'inherit' }).status === 0) return true;
    if (left > 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, APT_PAUSE_MS);
  }
  return false;
}

function onSearchPath(command: string): string[] {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => join(folder, command));
}

function hasApt(): boolean {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return false;
  const release = readFileSync('/etc/os-release', 'utf8');
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release) && onSearchPath('apt-get').some((path) => existsSync(path));
}

/** What to put before a command that needs root: nothing, sudo, or `null` where there are no such rights. */
function rights(): string[] | null {
  if (process.getuid?.() === 0) return [];
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n'];
  } catch {
    return null;
  }
}
