import { filled } from '.';
import { catalogue } from './active';
import type { Arguments, Key, SettingsKey } from './catalogue';
import { settingsCatalogue } from './load';

export type { SettingsKey } from './catalogue';
export { loadSettingsLocale } from './load';

/** As `t` of the popup, for the settings and the welcome page, which have strings of their own besides the popup's. */
export function t<K extends Key | SettingsKey>(key: K, ...[params]: Arguments<K>): string {
  const settings = settingsCatalogue();
  const entry = isSettingsKey(key, settings) ? settings[key] : catalogue()[key as Key];
  return filled(entry, params ?? {});
}

function isSettingsKey(key: Key | SettingsKey, settings: Record<SettingsKey, unknown>): key is SettingsKey {
  return Object.hasOwn(settings, key);
}
