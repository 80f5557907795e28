import { renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeCorpus, encodeWordings } from '@/core/corpus/binary';
import { compileCorpus } from '@/core/corpus/compile';
import { describeProblem } from '@/core/corpus/fields';
import { LEARNED } from '@/core/match/learned';
import { readCorpusFiles } from './corpus-files';
import { readEncoder } from './encoder-file';

/** Writes corpus/ as the two compressed files that the extension carries: `corpus-compile.ts CORPUS WORDINGS`. Exit 1 with every problem when it is broken. */
function compileTo(path: string, wordingsPath: string): number {
  const { corpus, problems } = readCorpusFiles('.');
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeProblem(problem));
    console.error(`The corpus has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was built.`);
    return 1;
  }
  const compiled = compileCorpus(corpus, LEARNED, readEncoder('.'));
  write(path, encodeCorpus(compiled));
  write(wordingsPath, encodeWordings(compiled.wordings));
  return 0;
}

/** Written beside and renamed, so that a build running at the same time never reads half a file. */
function write(path: string, bytes: Uint8Array): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, gzipSync(bytes, { level: 9 }));
  renameSync(draft, path);
}

const [path, wordingsPath] = process.argv.slice(2);
if (path === undefined || wordingsPath === undefined) {
  console.error('Say where to write: corpus-compile.ts CORPUS WORDINGS');
  process.exitCode = 2;
} else {
  process.exitCode = compileTo(path, wordingsPath);
}
