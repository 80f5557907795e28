/**
 * A short, stable id of a text: 53 bits as lower-case base 36. Two multiply-xorshift lanes (the constants are the primes of
 * xxHash32); not for secrets, only to name equal texts equally.
 */
export function hashText(text: string): string {
  let [a, b] = [0x9e3779b1, 0x85ebca77];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0xc2b2ae3d);
    a = (a << 13) | (a >>> 19);
    b = (b << 17) | (b >>> 15);
  }
  a = Math.imul(a ^ (a >>> 15), 0x85ebca77) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae3d);
  b = Math.imul(b ^ (b >>> 16), 0x27d4eb2f) ^ Math.imul(a ^ (a >>> 13), 0x165667b1);
  return (2 ** 32 * (b & 0x1fffff) + (a >>> 0)).toString(36);
}

/** The id of a claim's words: case, space and punctuation do not change it. */
export function claimHash(text: string): string {
  return hashText(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}
