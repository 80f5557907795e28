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

/** Refuses bytes. */
export function damaged(): never {
  throw new Error('The corpus file is cut short or damaged: install the extension again.');
}

/** Reads the next `count` numbers that `packNumbers` wrote into the beginning of a list. Tells where they end. Throws when the bytes do not hold so many. */
export function readNumbers(bytes: Uint8Array, from: number, count: number, into: Uint32Array): number {
  let at = from;
  for (let index = 0; index < count; index += 1) {
    let byte = bytes[at] as number;
    at += 1;
    // Nearly all of them take one byte.
    let value = byte & 0x7f;
    for (let shift = 7; byte >= 0x80; shift += 7) {
      if (shift > 28) damaged();
      byte = bytes[at] as number;
      at += 1;
      value |= (byte & 0x7f) << shift;
    }
    into[index] = value;
  }
  if (at > bytes.length) damaged();
  return at;
}

/** Turns differences, each to the number before, into the numbers, where they are. Tells the last. */
export function addUp(numbers: Uint32Array, from = 0, to = numbers.length): number {
  let last = 0;
  for (let at = from; at < to; at += 1) {
    last += numbers[at] as number;
    numbers[at] = last;
  }
  return last;
}
