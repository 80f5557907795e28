import { fold } from '../text/words';

/** Letters, digits and one code for all else. */
const ALPHABET = 37;
const SPACE = 36;
const LENGTH = 4;

function codeOf(char: number): number {
  if (char >= 97 && char <= 122) return char - 97;
  if (char >= 48 && char <= 57) return char - 48 + 26;
  return SPACE;
}

/**
 * The distinct character 4-grams of a text as numbers below 37⁴, sorted. Case, diacritics and punctuation are folded away; a
 * run of other characters counts as one space. They find what words miss: inflection, compounds, typing errors.
 */
export function gramsOf(text: string): Uint32Array {
  const folded = fold(text);
  const codes: number[] = [SPACE];
  for (let index = 0; index < folded.length; index += 1) {
    const code = codeOf(folded.charCodeAt(index));
    if (code !== SPACE || codes.at(-1) !== SPACE) codes.push(code);
  }
  if (codes.at(-1) !== SPACE) codes.push(SPACE);
  const grams = new Set<number>();
  for (let at = 0; at + LENGTH <= codes.length; at += 1) {
    let gram = 0;
    for (let step = 0; step < LENGTH; step += 1) gram = gram * ALPHABET + (codes[at + step] as number);
    grams.add(gram);
  }
  return Uint32Array.from(grams).sort();
}

/** Dice overlap of two sorted gram lists, 0–1; 1 for equal lists, 0 when either is empty. */
export function gramOverlap(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    // Added up and not branched on: which list is behind cannot be foretold, and a wrong guess costs more than the step.
    common += Number(x === y);
    i += Number(x <= y);
    j += Number(y <= x);
  }
  return (2 * common) / (a.length + b.length);
}
