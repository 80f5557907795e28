import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import summary from '../docs/store/summary.json';
import manifest from '../package.json';

const kit = readFileSync('docs/store/README.md', 'utf8');
const config = readFileSync('wxt.config.ts', 'utf8');
/** What both stores cut a summary off at. */
const LONGEST_SUMMARY = 132;

describe('the store kit', () => {
  it.each(Object.entries(summary))('has a summary in %s that is not cut off', (_, text) => {
    expect([...text].length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    expect(text.trim().length).toBeGreaterThan(60);
  });

  it('has a manifest description that is not cut off', () => {
    const description = /description: '(Sets[^']+)'/.exec(config)?.[1] ?? '';
    expect(description.length).toBeGreaterThan(60);
    expect(description.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
  });

  it('gives a reason for every permission', () => {
    const asked = /permissions: \[([^\]]+)\]/.exec(config)?.[1]?.match(/'(\w+)'/g) ?? [];
    expect(asked.length).toBeGreaterThan(2);
    for (const permission of [...asked, 'optional_host_permissions'])
      expect(kit).toContain(`| \`${permission.replaceAll("'", '')}\` |`);
  });

  it('names the version of Node that the build asks for', () => {
    expect(kit).toContain(`Node ${manifest.engines.node.replace('>=', '')}`);
  });
});
