// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '../wxt.config';

const manifestFor = (browser: string) =>
  (config.manifest as (env: object) => UserManifest)({ browser, mode: 'production', command: 'build', manifestVersion: 3 });

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('suggests keys for four commands, as many as a browser takes', () => {
    const commands = Object.entries(manifestFor(browser).commands ?? {});
    expect(commands.map(([name]) => name)).toEqual([
      '_execute_action',
      'toggle-highlights',
      'next-highlight',
      'previous-highlight',
    ]);
    const keys = commands.map(([, command]) => (command.suggested_key as { default: string }).default);
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-Z]$/);
  });
});
