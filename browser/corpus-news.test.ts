import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { smallCorpus } from '@/tests/fixtures/small-corpus';
import { noteCorpus } from './corpus-growth';
import { closeNews, corpusNews } from './corpus-news';

const corpus = vi.hoisted(() => ({ readable: true }));
vi.mock('./corpus-loading', () => ({
  loadCorpus: async () => {
    if (!corpus.readable) throw new Error('damaged');
    return smallCorpus();
  },
}));

const documents = smallCorpus().corpus.documents.length;
const all = () => fakeBrowser.storage.local.get(null);
const manifest = (version: string) => vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version } as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  corpus.readable = true;
  manifest('1.1.0');
});

it('a fresh installation has no news and keeps figures alone', async () => {
  await noteCorpus();
  expect(await corpusNews()).toBeNull();
  expect(await all()).toEqual({ 'corpus-known': { version: '1.1.0', documents } });
});

it('an update tells how many documents came, until that is closed', async () => {
  await fakeBrowser.storage.local.set({ 'corpus-known': { version: '1.0.0', documents: documents - 3 } });
  await noteCorpus();
  const newest = smallCorpus()
    .corpus.documents.map(({ published }) => published ?? '')
    .sort()
    .at(-1);
  expect(await corpusNews()).toEqual({ since: '1.0.0', documents: 3, newest });
  await closeNews();
  expect(await corpusNews()).toBeNull();
});

it('what was not closed is told together with what came after it', async () => {
  await fakeBrowser.storage.local.set({
    'corpus-known': { version: '1.0.5', documents: documents - 1 },
    'corpus-news': { since: '1.0.0', documents: 4, newest: '2025-01-01' },
  });
  await noteCorpus();
  expect(await corpusNews()).toMatchObject({ since: '1.0.0', documents: 5 });
});

it.each([{ version: '1.0.0', documents: 10_000 }, { version: 7 }, 'x', undefined])('nothing is new since %j', async (before) => {
  if (before !== undefined) await fakeBrowser.storage.local.set({ 'corpus-known': before });
  await noteCorpus();
  expect(await corpusNews()).toBeNull();
});

it('a corpus that cannot be read leaves what is known as it is', async () => {
  await fakeBrowser.storage.local.set({ 'corpus-known': { version: '1.0.0', documents: 1 } });
  corpus.readable = false;
  await noteCorpus();
  expect(await all()).toEqual({ 'corpus-known': { version: '1.0.0', documents: 1 } });
});
