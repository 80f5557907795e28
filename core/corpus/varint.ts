/**
 * Whole numbers from 0 up as bytes, seven bits each, the lowest first; the high bit says that more follow. Small numbers take one
 * byte, which compresses well.
 */
export function packNumbers(numbers: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5);
  let at = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    let rest = numbers[index] as number;
    while (rest > 0x7f) {
      bytes[at] = (rest & 0x7f) | 0x80;
      at += 1;
      rest >>>= 7;
    }
    bytes[at] = rest;
    at += 1;
  }
  return bytes.slice(0, at);
}

/** Reads `count` numbers that `packNumbers` wrote. `null` when the bytes do not hold just as many. */
export function unpackNumbers(bytes: Uint8Array, count: number): Uint32Array | null {
  if (count > bytes.length) return null;
  const numbers = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    let byte = bytes[at];
    if (byte === undefined) return null;
    at += 1;
    // Nearly all of them.
    if (byte < 0x80) {
      numbers[index] = byte;
      continue;
    }
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = bytes[at];
      if (byte === undefined || shift > 28) return null;
      at += 1;
      value |= (byte & 0x7f) << shift;
    }
    numbers[index] = value >>> 0;
  }
  return at === bytes.length ? numbers : null;
}
