import { browser } from 'wxt/browser';

/** Version of the extension, as its manifest has it. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Where faults can be told in public, as the build knew it; `null` where there is no such place. */
export function issuesAddress(): string | null {
  return __ISSUES__;
}
