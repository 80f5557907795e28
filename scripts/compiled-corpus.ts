import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeCorpus, decodeWordings, encodeCorpus, encodeWordings } from '@/core/corpus/binary';
import { type CompiledCorpus, compileCorpus } from '@/core/corpus/compile';
import { describeProblem } from '@/core/corpus/fields';
import { LEARNED } from '@/core/match/learned';
import { fail } from './command-line';
import { readCorpusFiles } from './corpus-files';
import { readEncoder } from './encoder-file';

/** Where compiled corpora are kept between commands; gone with the packages. */
const KEPT_IN = 'node_modules/.cache/sidelight';

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** Names the corpus and the code that compiles it by their content: any change of either gives another name. */
function contentName(root: string): string {
  const hash = createHash('sha256');
  for (const path of [
    ...filesUnder(join(root, 'corpus'), '.yaml'),
    ...filesUnder(join(root, 'core'), '.ts'),
    ...filesUnder(join(root, 'core'), 'encoder.json'),
  ]) {
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  }
  return `${hash.digest('hex').slice(0, 32)}.bin`;
}

function kept(path: string): CompiledCorpus | null {
  try {
    const wordings = `${path}w`;
    if (!existsSync(path) || !existsSync(wordings)) return null;
    return decodeCorpus(readFileSync(path), () => decodeWordings(readFileSync(wordings)), LEARNED);
  } catch {
    // A damaged file is made anew.
    return null;
  }
}

/** Keeps one compiled corpus, the newest. Where that cannot be written, the next command compiles again. */
function keep(folder: string, name: string, compiled: CompiledCorpus): void {
  try {
    mkdirSync(folder, { recursive: true });
    const files = { [`${name}w`]: encodeWordings(compiled.wordings), [name]: encodeCorpus(compiled) };
    for (const [file, bytes] of Object.entries(files)) {
      const draft = join(folder, `${file}.${process.pid}`);
      writeFileSync(draft, bytes);
      renameSync(draft, join(folder, file));
    }
    for (const other of readdirSync(folder))
      if (!(other in files) && /\.binw?$/.test(other)) rmSync(join(folder, other), { force: true });
  } catch (error) {
    console.error(`The compiled corpus could not be kept: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * The corpus under `root`, checked and compiled as the build does it; a broken one ends the command with every problem named.
 * What was compiled from the same files by the same code is taken from the cache.
 */
export function compileFromFiles(root: string): CompiledCorpus {
  const folder = join(root, KEPT_IN);
  const name = contentName(root);
  const known = kept(join(folder, name));
  if (known !== null) return known;
  const { corpus, problems } = readCorpusFiles(root);
  if (problems.length > 0) fail(problems.map(describeProblem).join('\n'));
  const compiled = compileCorpus(corpus, LEARNED, readEncoder(root));
  keep(folder, name, compiled);
  return compiled;
}
