import { fold } from '../text/words';

/** Letters, digits and one code for all else. */
const ALPHABET = 37;
const SPACE = 36;
const LENGTH = 4;

/**
 * The distinct character 4-grams of a text as numbers below 37⁴, sorted. Case, diacritics and punctuation are folded away; a
 * run of other characters counts as one space. They find what words miss: inflection, compounds, typing errors.
 */
export function gramsOf(text: string): Uint32Array {
  const folded = ` ${fold(text)} `.replace(/[^a-z0-9]+/g, ' ');
  // The gram that ends at each place; the first few are no whole ones.
  const grams = new Uint32Array(folded.length);
  let gram = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const char = folded.charCodeAt(at);
    const code = char >= 97 ? char - 97 : char >= 48 ? char - 48 + 26 : SPACE;
    gram = (gram * ALPHABET + code) % ALPHABET ** LENGTH;
    grams[at] = gram;
  }
  return grams
    .subarray(LENGTH - 1)
    .sort()
    .filter((each, at, all) => each !== all[at - 1]);
}

/** Dice overlap of two sorted gram lists, 0–1; 1 for equal lists, 0 when either is empty. */
export function gramOverlap(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let common = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    // Added up and not branched on: which list is behind cannot be foretold, and a wrong guess costs more than the step. Neither lists nor
    // `Number`: both are slow in Firefox.
    common += +(x === y);
    i += +(x <= y);
    j += +(y <= x);
  }
  return (2 * common) / (a.length + b.length || 1);
}
