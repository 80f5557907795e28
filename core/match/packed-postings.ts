import { addUp, damaged, readNumbers } from '../corpus/varint';

/**
 * Inverted lists of one vocabulary as they lie in the corpus's file: the texts of each entry, rising, as packed differences to the
 * one before. They are unpacked while they are searched; unpacked all at once they would take four times the room.
 */
export interface PackedPostings {
  /** How many texts hold each entry. */
  sizes: Uint32Array;
  /** Where the list of each entry begins in `bytes`, and where the last one ends. */
  starts: Uint32Array;
  bytes: Uint8Array;
}

/** Finds the lists at the beginning of these bytes. Throws when there are fewer than `sizes` tells of, or when one names a text that is none of so many. */
export function packedPostings(sizes: Uint32Array, bytes: Uint8Array, texts: number): PackedPostings {
  const starts = new Uint32Array(sizes.length + 1);
  const gaps = new Uint32Array(texts);
  let at = 0;
  for (let entry = 0; entry < sizes.length; entry += 1) {
    const size = sizes[entry] as number;
    if (size > texts) damaged();
    at = readNumbers(bytes, at, size, gaps);
    if (addUp(gaps, 0, size) >= texts) damaged();
    starts[entry + 1] = at;
  }
  return { sizes, starts, bytes: bytes.subarray(0, at) };
}

/** Unpacks the texts of an entry into the beginning of a list that has room for all texts, and tells them. */
export function textsOf({ sizes, starts, bytes }: PackedPostings, entry: number, into: Uint32Array): Uint32Array {
  const size = sizes[entry] as number;
  readNumbers(bytes, starts[entry] as number, size, into);
  addUp(into, 0, size);
  return into.subarray(0, size);
}
