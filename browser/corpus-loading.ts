import { browser } from 'wxt/browser';
import { decodeCorpus, decodeWordings } from '@/core/corpus/binary';
import type { CompiledCorpus } from '@/core/corpus/compile';
import type { Learned } from '@/core/match/weights';
import { AskError } from './messages';

let loading: Promise<CompiledCorpus> | null = null;

/**
 * The bundled corpus, fetched from the extension's own files once in the life of the worker. Throws `AskError` with
 * `corpus-unreadable`; the next call then tries afresh.
 */
export function loadCorpus(): Promise<CompiledCorpus> {
  loading ??= fetchCorpus().catch((error: unknown) => {
    loading = null;
    throw new AskError('corpus-unreadable', error instanceof Error ? error.message : String(error));
  });
  return loading;
}

async function fetchOwn(file: '/corpus.bin' | '/wordings.bin' | '/models.json'): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(file));
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  return response;
}

async function fetchCorpus(): Promise<CompiledCorpus> {
  const [bytes, wordings, learned] = await Promise.all([
    fetchPacked('/corpus.bin'),
    fetchPacked('/wordings.bin'),
    fetchOwn('/models.json').then((models) => models.json() as Promise<Learned>),
  ]);
  return decodeCorpus(bytes, decodeWordings(wordings), learned);
}

async function fetchPacked(file: '/corpus.bin' | '/wordings.bin'): Promise<Uint8Array> {
  const response = await fetchOwn(file);
  if (response.body === null) throw new Error(`${file} answered nothing`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
