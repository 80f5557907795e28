import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LEXICON } from '@/core/bundled-lexicon';
import { encodeCorpus, encodeWordings } from '@/core/corpus/binary';
import { LEARNED } from '@/core/match/learned';
import { smallCorpus } from '@/tests/fixtures/small-corpus';

let missing: string | null = null;
const asked: string[] = [];

beforeEach(() => {
  vi.resetModules();
  asked.length = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    const name = new URL(address).pathname;
    asked.push(name);
    if (name === missing) return new Response(null, { status: 404 });
    if (name === '/corpus.bin') return new Response(gzipSync(encodeCorpus(smallCorpus())) as Uint8Array<ArrayBuffer>);
    if (name === '/wordings.bin')
      return new Response(gzipSync(encodeWordings(smallCorpus().wordings)) as Uint8Array<ArrayBuffer>);
    return Response.json(name === '/models.json' ? LEARNED : LEXICON);
  });
});
afterEach(() => {
  missing = null;
  vi.unstubAllGlobals();
});

it('fetches corpus, models and word lists once, and texts can be read then', async () => {
  const { loadCorpus } = await import('./corpus-loading');
  const { conceptOf } = await import('@/core/text/concept-of');
  expect(() => conceptOf('kyiv')).toThrow();
  const [first, second] = await Promise.all([loadCorpus(), loadCorpus()]);
  expect(first).toBe(second);
  expect(asked.sort()).toEqual(['/corpus.bin', '/lexicon.json', '/models.json', '/wordings.bin']);
  expect(conceptOf('kyiv')).toBe('c:ukraine');
});

it.each(['/corpus.bin', '/wordings.bin', '/lexicon.json', '/models.json'])(
  'says so where %s is missing, and tries afresh',
  async (name) => {
    const { loadCorpus } = await import('./corpus-loading');
    missing = name;
    await expect(loadCorpus()).rejects.toMatchObject({ failure: 'corpus-unreadable', message: expect.stringContaining(name) });
    missing = null;
    expect((await loadCorpus()).index.size).toBeGreaterThan(0);
  },
);
