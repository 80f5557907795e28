import { browser } from 'wxt/browser';

/** This script runs for a private window, of which nothing may be stored. */
export function inPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
