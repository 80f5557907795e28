import { hiddenKey } from './hidden-matches';
import {
  type HiddenMatch,
  isSetting,
  isSiteName,
  readHiddenMatch,
  SETTING_NAMES,
  type SettingName,
  type Settings,
  SITE_RULES,
  type SiteEntry,
  type SiteRule,
} from './settings';

/** All that is kept for a reader and that a file can carry. */
export interface KeptData {
  settings: Settings;
  sites: SiteEntry[];
  /** Sites on which highlights are on. */
  highlights: string[];
  hidden: HiddenMatch[];
}

/** What a file brings: settings that it does not name stay as they are. */
export type FileData = Omit<KeptData, 'settings'> & { settings: Partial<Settings> };

/**
 * Why a file cannot be taken. `not-json`; `not-ours`: of another kind; `newer`: written by a newer version; `too-large`; `not-a-list`;
 * `value`: this place holds what it may not hold.
 */
export interface FileFault {
  fault: 'not-json' | 'not-ours' | 'newer' | 'too-large' | 'not-a-list' | 'value';
  /** Where in the file: `sites[3].rule`; empty for the file as a whole. */
  at: string;
  /** What stands there, shortened. */
  found: string;
}

export const FILE_FORMAT = 'sidelight-settings';
export const FILE_VERSION = 1;
/** Ten times the largest that a reader is likely to gather: 5,000 hidden matches make 2 MB. */
export const LARGEST_FILE = 20_000_000;
/** Faults that are named; a file with more is of another kind altogether. */
const MOST_FAULTS = 20;
const SHOWN = 60;

/** The file's text: JSON, with the day it was written. */
export function writeSettingsFile({ settings, sites, highlights, hidden }: KeptData, today: string): string {
  const file = { format: FILE_FORMAT, version: FILE_VERSION, written: today, settings, sites, highlights, hidden };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file's text as a whole or not at all: with any fault nothing of it is taken, and every fault is named by its place. */
export function readSettingsFile(text: string): { data: FileData } | { faults: FileFault[] } {
  if (text.length > LARGEST_FILE) return { faults: [{ fault: 'too-large', at: '', found: '' }] };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { faults: [{ fault: 'not-json', at: '', found: shown(text) }] };
  }
  if (!isFields(file) || file.format !== FILE_FORMAT)
    return { faults: [{ fault: 'not-ours', at: 'format', found: foundIn(file) }] };
  const { version } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return { faults: [{ fault: 'value', at: 'version', found: shown(version) }] };
  if (version > FILE_VERSION) return { faults: [{ fault: 'newer', at: 'version', found: shown(version) }] };
  const faults: FileFault[] = [];
  const data: FileData = {
    settings: settingsIn(file.settings ?? {}, faults),
    sites: listIn(file, 'sites', readSite, faults),
    highlights: listIn(file, 'highlights', (value) => (isSiteName(value) ? value : null), faults),
    hidden: listIn(file, 'hidden', readHiddenMatch, faults),
  };
  return faults.length === 0 ? { data } : { faults: faults.slice(0, MOST_FAULTS) };
}

/** What taking a file would change. */
export interface FileChanges {
  settings: { [N in SettingName]?: { from: Settings[N]; to: Settings[N] } };
  /** Sites whose rule is new or another; `from` `null` where there was none. */
  sites: { site: string; from: SiteRule | null; to: SiteRule }[];
  /** Sites on which highlights come on. */
  highlights: string[];
  hidden: HiddenMatch[];
}

/** Compares a file with what is kept. Nothing that is kept and not in the file goes away. */
export function changesOf(kept: KeptData, file: FileData): FileChanges {
  const rules = new Map(kept.sites.map(({ site, rule }) => [site, rule]));
  const highlights = new Set(kept.highlights);
  const hidden = new Set(kept.hidden.map(({ claim, claimId }) => hiddenKey(claim, claimId)));
  const changed = SETTING_NAMES.filter(
    (name) => file.settings[name] !== undefined && JSON.stringify(file.settings[name]) !== JSON.stringify(kept.settings[name]),
  );
  return {
    settings: Object.fromEntries(changed.map((name) => [name, { from: kept.settings[name], to: file.settings[name] }])),
    sites: file.sites
      .filter(({ site, rule }) => rules.get(site) !== rule)
      .map(({ site, rule }) => ({ site, from: rules.get(site) ?? null, to: rule })),
    highlights: file.highlights.filter((site) => !highlights.has(site)),
    hidden: file.hidden.filter(({ claim, claimId }) => !hidden.has(hiddenKey(claim, claimId))),
  };
}

/** A file would change nothing. */
export function isNoChange({ settings, sites, highlights, hidden }: FileChanges): boolean {
  return Object.keys(settings).length + sites.length + highlights.length + hidden.length === 0;
}

function settingsIn(value: unknown, faults: FileFault[]): Partial<Settings> {
  if (!isFields(value)) {
    faults.push({ fault: 'value', at: 'settings', found: shown(value) });
    return {};
  }
  for (const name of SETTING_NAMES) {
    if (Object.hasOwn(value, name) && !isSetting[name](value[name]))
      faults.push({ fault: 'value', at: `settings.${name}`, found: shown(value[name]) });
  }
  return Object.fromEntries(SETTING_NAMES.filter((name) => Object.hasOwn(value, name)).map((name) => [name, value[name]]));
}

function readSite(value: unknown): SiteEntry | null {
  if (!isFields(value) || !isSiteName(value.site) || !SITE_RULES.includes(value.rule as SiteRule)) return null;
  return { site: value.site, rule: value.rule as SiteRule };
}

function listIn<T>(file: Fields, name: string, read: (value: unknown) => T | null, faults: FileFault[]): T[] {
  const list = file[name] ?? [];
  if (!Array.isArray(list)) {
    faults.push({ fault: 'not-a-list', at: name, found: shown(list) });
    return [];
  }
  return list.flatMap((value: unknown, at) => {
    const entry = read(value);
    if (entry === null) faults.push({ fault: 'value', at: `${name}[${at}]`, found: shown(value) });
    return entry === null ? [] : [entry];
  });
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const foundIn = (file: unknown): string => (isFields(file) ? shown(file.format) : shown(file));

function shown(value: unknown): string {
  const text = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
