import { SENSITIVITIES, type Sensitivity } from './confidence';
import { STANCES, type Stance } from './report-types';

/** The language of the interface: the browser's own, or one that is always used. */
export const LANGUAGES = ['browser', 'en', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a reader has chosen for every site. */
export interface Settings {
  /** How readily matches are shown. */
  sensitivity: Sensitivity;
  /** Stances whose sentences are highlighted, in the order of `STANCES`. */
  stances: Stance[];
  /** The toolbar button carries the number of conflicts. */
  badge: boolean;
  language: Language;
  /** Nothing is read anywhere until this is taken back. */
  paused: boolean;
}
export type SettingName = keyof Settings;

/** What holds where nothing was chosen. */
export const DEFAULT_SETTINGS: Readonly<Settings> = {
  sensitivity: 'balanced',
  stances: [...STANCES],
  badge: true,
  language: 'browser',
  paused: false,
};

/** Version of the stored form. A newer one is read field by field, as far as its fields are known here. */
export const SETTINGS_VERSION = 1;

/** What a reader decided for one site: read every article there, or none. Without a rule a page is read when it is asked for. */
export const SITE_RULES = ['always', 'never'] as const;
export type SiteRule = (typeof SITE_RULES)[number];

export interface SiteEntry {
  /** Host without `www.`. */
  site: string;
  rule: SiteRule;
}

/** A match that the reader took back: not the same claim. */
export interface HiddenMatch {
  /** Hash of the page claim's words (`claimHash`). */
  claim: string;
  /** `documentId/n`. */
  claimId: string;
  /** The page claim's words, so that a list can name it. */
  sentence: string;
  /** `YYYY-MM-DD`. */
  hiddenOn: string;
}

/** Longest sentence that is kept of a hidden match, in UTF-16 units: enough to know it again. */
export const LONGEST_SENTENCE = 300;

/** Whether a value may stand in a setting. */
export const isSetting: { [N in SettingName]: (value: unknown) => value is Settings[N] } = {
  sensitivity: (value): value is Sensitivity => SENSITIVITIES.includes(value as Sensitivity),
  stances: (value): value is Stance[] =>
    Array.isArray(value) && new Set(value).size === value.length && value.every((each) => STANCES.includes(each)),
  badge: (value): value is boolean => typeof value === 'boolean',
  language: (value): value is Language => LANGUAGES.includes(value as Language),
  paused: (value): value is boolean => typeof value === 'boolean',
};

export const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as SettingName[];

/** What was stored, whatever it is, as settings: a value that is broken or missing falls back to its default, the others stay. */
export function readSettings(stored: unknown): Settings {
  const fields = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const settings: Settings = { ...DEFAULT_SETTINGS, stances: [...DEFAULT_SETTINGS.stances] };
  const put = <N extends SettingName>(name: N) => {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (isSetting[name](value)) settings[name] = value as Settings[N];
  };
  for (const name of SETTING_NAMES) put(name);
  settings.stances = STANCES.filter((stance) => settings.stances.includes(stance));
  return settings;
}

/** A host as a rule is kept for: lower case, without `www.`, no scheme, port or path. */
export function isSiteName(value: unknown): value is string {
  return typeof value === 'string' && SITE_NAME.test(value) && !value.startsWith('www.');
}

const SITE_NAME = /^(?:[a-z0-9_](?:[a-z0-9._-]{0,251}[a-z0-9])?|\[[0-9a-f:.]{2,45}\])$/;
/** Ids of the corpus: a document's id and a number. */
const CLAIM_ID = /^[a-z0-9-]{1,200}\/\d{1,6}$/;
const CLAIM_HASH = /^[a-z0-9]{1,20}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A hidden match with every field as it must be; `null` for anything else. */
export function readHiddenMatch(value: unknown): HiddenMatch | null {
  if (typeof value !== 'object' || value === null) return null;
  const { claim, claimId, sentence, hiddenOn } = value as Record<string, unknown>;
  const fits =
    typeof claim === 'string' &&
    CLAIM_HASH.test(claim) &&
    typeof claimId === 'string' &&
    CLAIM_ID.test(claimId) &&
    typeof sentence === 'string' &&
    sentence.length <= LONGEST_SENTENCE &&
    typeof hiddenOn === 'string' &&
    DAY.test(hiddenOn);
  return fits ? { claim, claimId, sentence, hiddenOn } : null;
}
