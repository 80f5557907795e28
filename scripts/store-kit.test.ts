// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import { MANIFEST_TEXTS } from '../locales/names';
import manifest from '../package.json';
import config from '../wxt.config';

const kit = readFileSync('docs/store/README.md', 'utf8');
const manifestFor = (browser: string) =>
  (config.manifest as (env: object) => UserManifest)({ browser, mode: 'production', command: 'build', manifestVersion: 3 });
/** What both stores cut a summary off at. */
const LONGEST_SUMMARY = 132;

describe('the store kit', () => {
  it.each(Object.entries(MANIFEST_TEXTS))('has a summary in %s that is not cut off', (_, { description }) => {
    expect([...description].length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    expect(description.trim().length).toBeGreaterThan(60);
  });

  it('gives a reason for every permission', () => {
    const asked = ['chrome', 'firefox'].flatMap((browser) => manifestFor(browser).permissions ?? []);
    expect(asked.length).toBeGreaterThan(2);
    // The build adds the one for the panel by itself, as there is a page for it.
    for (const permission of [...asked, 'sidePanel', 'optional_host_permissions']) expect(kit).toContain(`\`${permission}\``);
  });

  it('names the version of Node that the build asks for', () => {
    expect(kit).toContain(`Node ${manifest.engines.node.replace('>=', '')}`);
  });
});
