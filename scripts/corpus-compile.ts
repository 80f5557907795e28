import { renameSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeCorpus } from '@/core/corpus/binary';
import { compileCorpus } from '@/core/corpus/compile';
import { describeProblem } from '@/core/corpus/fields';
import { LEARNED } from '@/core/match/learned';
import { readCorpusFiles } from './corpus-files';

/** Writes corpus/ as the one compressed file that the extension carries: `corpus-compile.ts FILE`. Exit 1 with every problem when it is broken. */
function compileTo(path: string): number {
  const { corpus, problems } = readCorpusFiles('.');
  if (problems.length > 0) {
    for (const problem of problems) console.error(describeProblem(problem));
    console.error(`The corpus has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was built.`);
    return 1;
  }
  // Written beside and renamed, so that a build running at the same time never reads half a file.
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, gzipSync(encodeCorpus(compileCorpus(corpus, LEARNED)), { level: 9 }));
  renameSync(draft, path);
  return 0;
}

const path = process.argv[2];
if (path === undefined) {
  console.error('Say where to write: corpus-compile.ts FILE');
  process.exitCode = 2;
} else {
  process.exitCode = compileTo(path);
}
