import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeProblem } from '@/core/corpus/fields';
import { tableOf, withTable } from './balance-table';
import { fail } from './command-line';
import { balanceOf } from './corpus-balance';
import { readCorpusFiles } from './corpus-files';

const README = 'corpus/README.md';
const USAGE = 'Use: npm run -s corpus:stats [-- --json | --write]';

const { json, write } = readArguments();
const { corpus, problems } = readCorpusFiles('.');
if (problems.length > 0) fail(`${problems.map(describeProblem).join('\n')}\nMend the corpus first; a broken one is not counted.`);
const balance = balanceOf(corpus);
if (write) writeTable(tableOf(balance));
else console.log(json ? JSON.stringify(balance) : tableOf(balance));

function readArguments(): { json: boolean; write: boolean } {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean' }, write: { type: 'boolean' } } });
    const chosen = { json: values.json === true, write: values.write === true };
    if (chosen.json && chosen.write) fail(`--json prints and --write rewrites ${README}: ask for one of them. ${USAGE}`);
    return chosen;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
  }
}

function writeTable(table: string): void {
  const text = withTable(readFileSync(README, 'utf8'), table);
  if (text === null) fail(`${README} has no place for the table: write the lines <!-- stats --> and <!-- /stats --> in it.`);
  writeFileSync(README, text);
  console.log(`The table of ${README} is written.`);
}
