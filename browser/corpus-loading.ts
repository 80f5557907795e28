import { decodeCorpus, decodeWordings } from '@/core/corpus/binary';
import type { CompiledCorpus } from '@/core/corpus/compile';
import { type Lexicon, useLexicon } from '@/core/lexicon';
import type { Learned } from '@/core/match/weights';
import { AskError, messageOf } from './messages';
import { fetchOwn } from './own-files';

let loading: Promise<CompiledCorpus> | null = null;

/**
 * The bundled corpus and the word lists that texts are read by, fetched from the extension's own files once in the life of the worker. Throws `AskError` with
 * `corpus-unreadable`; the next call then tries afresh.
 */
export function loadCorpus(): Promise<CompiledCorpus> {
  loading ??= fetchCorpus().catch((error: unknown) => {
    loading = null;
    throw new AskError('corpus-unreadable', messageOf(error));
  });
  return loading;
}

async function fetchCorpus(): Promise<CompiledCorpus> {
  const [bytes, wordings, learned, lexicon] = await Promise.all([
    fetchPacked('/corpus.bin'),
    fetchPacked('/wordings.bin'),
    fetchOwn('/models.json').then((models) => models.json() as Promise<Learned>),
    fetchOwn('/lexicon.json').then((lists) => lists.json() as Promise<Lexicon>),
  ]);
  useLexicon(lexicon);
  return decodeCorpus(bytes, () => decodeWordings(wordings), learned);
}

async function fetchPacked(file: '/corpus.bin' | '/wordings.bin'): Promise<Uint8Array> {
  const response = await fetchOwn(file);
  if (response.body === null) throw new Error(`${file} answered nothing`);
  const plain = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
