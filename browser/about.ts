import { browser } from 'wxt/browser';

/** Version of the extension, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
