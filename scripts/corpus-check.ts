import { describeProblem } from '@/core/corpus/fields';
import { readCorpusFiles } from './corpus-files';
import { sharedRuns } from './founding';

const { corpus, problems } = readCorpusFiles('.');
const found = problems.length > 0 ? problems : sharedRuns(corpus, '../shared/seeds');
for (const problem of found) console.log(describeProblem(problem));
const points = corpus.events.flatMap((event) => event.points);
const counts = [
  `${corpus.documents.length} documents`,
  `${corpus.sources.length} sources`,
  `${corpus.events.length} events`,
  `${points.length} points`,
  `${corpus.claims.length} claims`,
];
console.log(`corpus: ${counts.join(', ')}; ${found.length} ${found.length === 1 ? 'problem' : 'problems'}`);
process.exitCode = found.length === 0 ? 0 : 1;
