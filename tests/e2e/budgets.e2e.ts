import { afterAll, describe, expect, it } from 'vitest';
import { bundleSizes } from '@/scripts/bundle-sizes';
import { BUILDS } from '@/scripts/drive';

/** Goals in bytes after gzip, of the minified build that is shipped. */
const READER = 30_000;
const POPUP = 30_000;
const BACKGROUND = 40_000;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const lines: string[] = [];
afterAll(() => console.log(lines.join('\n')));

describe.each(['chrome', 'firefox'] as const)('what a browser loads (%s)', (kind) => {
  it('stays within its budgets', () => {
    const { reader, popup, later, background } = bundleSizes(BUILDS[kind]);
    const rest = Object.entries(later).map(([file, bytes]) => `${file} ${kilobytes(bytes)}`);
    lines.push(
      `${kind}, gzip: reader ${kilobytes(reader)} of ${kilobytes(READER)}, popup ${kilobytes(popup)} of ${kilobytes(POPUP)} ` +
        `(later, on demand: ${rest.join(', ')}), background ${kilobytes(background)} of ${kilobytes(BACKGROUND)}`,
    );
    expect(reader).toBeLessThanOrEqual(READER);
    expect(popup).toBeGreaterThan(0);
    expect(popup).toBeLessThanOrEqual(POPUP);
    expect(background).toBeLessThanOrEqual(BACKGROUND);
  });
});
