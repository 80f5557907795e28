import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-new-'));
  for (const name of ['sources', 'events', 'documents']) mkdirSync(join(folder, 'corpus', name), { recursive: true });
  writeFileSync(
    join(folder, 'corpus/sources/daily.yaml'),
    'id: daily\nname: Daily\nkind: newspaper\nhome: https://daily.example\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), resolve('scripts/corpus-new.ts'), ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') } },
  );
  return { status, stdout, stderr: stderr.trim() };
}
const written = () => readdirSync(join(folder, 'corpus/documents'));

describe('corpus:new', () => {
  it('ends with exit 2 and one sentence where there is nothing to write, and writes nothing', () => {
    for (const [args, told] of [
      [[], /needs the address of one page/],
      [['https://daily.example/a', 'https://daily.example/b'], /needs the address of one page/],
      [['no-address'], /no address of a web page/],
      [['https://daily.example/a', '--page', 'missing.html'], /missing\.html cannot be read/],
    ] as const) {
      const { status, stdout, stderr } = run(...args);
      expect(stderr).toMatch(told);
      expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 1 });
    }
    expect(written()).toEqual([]);
  });

  it('writes the file once and never over one that is there', () => {
    const first = run('https://daily.example/2026/02/03/harbour');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(written()).toEqual(['daily-2026-02-03-harbour.yaml']);
    const path = join(folder, 'corpus/documents/daily-2026-02-03-harbour.yaml');
    writeFileSync(path, `${readFileSync(path, 'utf8')}# mine\n`);
    // The page is known by its address now; another one that would get the same name is refused by the name.
    expect(run('https://daily.example/2026/02/03/harbour/')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/already/),
    });
    expect(run('https://daily.example/x/2026/02/03/harbour')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/harbour\.yaml is there already/),
    });
    expect(readFileSync(path, 'utf8')).toContain('# mine');
  });
});
