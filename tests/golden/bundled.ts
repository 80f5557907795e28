import { type CompiledCorpus, compileCorpus } from '@/core/corpus/compile';
import { describeProblem } from '@/core/corpus/fields';
import { LEARNED } from '@/core/match/learned';
import { readCorpusFiles } from '@/scripts/corpus-files';
import { readEncoder } from '@/scripts/encoder-file';

let compiled: CompiledCorpus | null = null;

/** The bundled corpus, compiled once for a test file. Throws with every problem named when it is broken. */
export function bundledCorpus(): CompiledCorpus {
  if (compiled !== null) return compiled;
  const { corpus, problems } = readCorpusFiles('.');
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join('\n'));
  compiled = compileCorpus(corpus, LEARNED, readEncoder('.'));
  return compiled;
}
