import { addUp } from '../corpus/varint';
import type { Postings } from './text-index';

/** Turns postings round: tells the entries of every text, rising. */
export function turn({ offsets, docs }: Pick<Postings, 'offsets' | 'docs'>, size: number): (doc: number) => Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const doc of docs) (starts[doc + 1] as number) += 1;
  addUp(starts);
  const next = starts.slice();
  const entries = new Uint32Array(docs.length);
  let entry = 0;
  for (let at = 0; at < docs.length; at += 1) {
    while (at >= (offsets[entry + 1] as number)) entry += 1;
    const doc = docs[at] as number;
    entries[next[doc] as number] = entry;
    (next[doc] as number) += 1;
  }
  return (doc) => entries.subarray(starts[doc], starts[doc + 1]);
}
