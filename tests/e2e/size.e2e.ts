import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BUILDS } from '@/scripts/drive';

/** What every page that is read has to parse, in bytes after gzip: 30 kB, as much as a small picture. */
const READER_LIMIT = 30 * 1024;

it.each(Object.entries(BUILDS))('the reader script is small (%s)', (_kind, folder) => {
  const script = readFileSync(join(folder, 'reader.js'));
  expect(script.length).toBeGreaterThan(10_000);
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(READER_LIMIT);
});
