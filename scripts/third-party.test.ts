import { describe, expect, it } from 'vitest';
import manifest from '../package.json';
import { noticesOf, packageOf } from './third-party';

describe('packageOf', () => {
  it.each([
    ['/w/node_modules/preact/dist/preact.mjs', 'preact'],
    ['/w/node_modules/@mozilla/readability/Readability.js', '@mozilla/readability'],
    ['/w/node_modules/a/node_modules/b/x.js?commonjs', 'b'],
    ['C:\\w\\node_modules\\fuse.js\\dist\\fuse.mjs', 'fuse.js'],
    ['\0vite/preload-helper.js', 'vite'],
    ['/w/components/Card.tsx', null],
    ['\0rolldown/runtime.js', null],
  ])('%s is of %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });
});

describe('noticesOf', () => {
  it('gives every package we depend on with version, licence and its text', () => {
    const text = noticesOf([...Object.keys(manifest.dependencies), 'wxt']);
    for (const [name, version] of Object.entries(manifest.dependencies)) expect(text).toContain(`${name} ${version}\nLicence: `);
    expect(text).toContain('Apache License');
    expect(text).toContain('Mozilla Public License');
    expect(text.match(/Permission is hereby granted/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it('is the same in whatever order the packages come', () => {
    expect(noticesOf(['stemmer', 'preact', 'stemmer'])).toBe(noticesOf(['preact', 'stemmer']));
  });
});
