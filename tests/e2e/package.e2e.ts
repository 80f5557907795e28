import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILDS } from '@/scripts/drive';
import manifest from '../../package.json';

describe.each(['chrome', 'firefox'] as const)('the package (%s)', (kind) => {
  const file = (name: string) => readFileSync(`${BUILDS[kind]}/${name}`, 'utf8');

  it('carries the licences of all that is bundled into it, and its own', () => {
    const notices = file('THIRD-PARTY-NOTICES.txt');
    for (const [name, version] of Object.entries(manifest.dependencies))
      expect(notices).toContain(`${name} ${version}\nLicence: `);
    // Tools of the build leave nothing of themselves in it.
    expect(notices).not.toMatch(/^(typescript|vitest|puppeteer-core|jsdom|axe-core) \d/m);
    expect(file('LICENSE.txt')).toBe(readFileSync('LICENSE', 'utf8'));
  });

  it('asks for what the store kit gives a reason for, and no more', () => {
    const asked = JSON.parse(file('manifest.json')) as { permissions: string[]; host_permissions?: string[] };
    const kit = readFileSync('docs/store/README.md', 'utf8');
    for (const permission of asked.permissions) expect(kit).toMatch(new RegExp(`^\\|[^|]*\`${permission}\`[^|]*\\|`, 'm'));
    expect(asked.host_permissions ?? []).toEqual([]);
  });
});
