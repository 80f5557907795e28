import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fail, readText } from './command-line';
import { readCorpusFiles } from './corpus-files';
import { draftDocument } from './document-draft';

const USAGE = 'corpus:new needs the address of one page: npm run corpus:new -- URL [--page FILE]';

const { values, positionals } = readArguments();
const address = positionals[0];
if (address === undefined || positionals.length > 1) fail(USAGE);
const draft = draftDocument({
  address,
  html: values.page === undefined ? null : readText(values.page),
  corpus: readCorpusFiles('.').corpus,
  today: new Date(),
});
if (typeof draft === 'string') fail(draft);
const file = `corpus/documents/${draft.id}.yaml`;
if (existsSync(file)) fail(`${file} is there already: fill that one in, or rename it before you begin another.`);
writeFileSync(file, draft.text);

console.log(`Wrote ${file}.`);
if (draft.source === null) {
  console.log(
    'No source of corpus/sources has this address as its home: write the id of its source, and the source too if it is new.',
  );
}
if (draft.title === null)
  console.log('The title is not known: copy it from the page, or save the page and name it with --page FILE.');
console.log(
  'Now write its claims, then run npm run -s corpus:check: it names every field that is missing or wrong, and the remedy.',
);

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { page: { type: 'string' } } });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}. ${USAGE}`);
  }
}
