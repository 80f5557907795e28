import { type CompiledCorpus, compileCorpus } from '@/core/corpus/compile';
import { describeProblem } from '@/core/corpus/fields';
import { fail } from './command-line';
import { readCorpusFiles } from './corpus-files';

/** Compiles the corpus under `root` as the build does; a broken one ends the command with every problem named. */
export function compileFromFiles(root: string): CompiledCorpus {
  const { corpus, problems } = readCorpusFiles(root);
  if (problems.length > 0) fail(problems.map(describeProblem).join('\n'));
  return compileCorpus(corpus);
}
