import { parseArgs } from 'node:util';
import { isDate } from '@/core/corpus/fields';
import { buildReport } from '@/core/report';
import { scopeOf } from '@/core/scope';
import { fail, readText } from './command-line';
import { compileFromFiles } from './compiled-corpus';
import { readSavedPage } from './page-from-file';
import { reportAsText, tracedPoint } from './report-text';
import { type TraceEntry, tracing } from './trace';

const usage = 'explain needs one saved page: npm run -s explain -- FILE.html [--url URL] [--published DATE] [--json] [--trace]';
const { values, positionals } = readArguments();
const file = positionals[0];
if (file === undefined || positionals.length > 1) fail(usage);
if (values.published !== undefined && !isDate(values.published))
  fail(`--published ${values.published} is no date: write YYYY-MM-DD.`);

const reading = readSavedPage(readText(file), values.url ?? 'https://page.invalid/saved-page');
const compiled = compileFromFiles('.');
const trace: TraceEntry[] = [];
if ('why' in reading) {
  // What was read all the same is told, so that a refusal can be understood; nothing of it is compared.
  const { article } = reading.read ?? { article: null };
  const refused = { why: reading.why, article, findings: [], coverage: [], scope: scopeOf(compiled) };
  console.log(values.json === true ? JSON.stringify(refused) : `No article to compare: ${reading.why}.`);
} else {
  const article = { ...reading.article, published: values.published ?? reading.article.published };
  const report = buildReport(article, compiled, values.trace === true ? tracing(compiled, trace) : {});
  const contract = { ...report, article: { ...report.article, text: article.text } };
  const told = trace.map((entry) => ({ ...entry, points: entry.points.map(tracedPoint) }));
  const traced = values.trace === true ? { trace: told } : {};
  console.log(
    values.json === true
      ? JSON.stringify({ ...contract, ...traced })
      : reportAsText(report, values.trace === true ? trace : null),
  );
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: 'string' }, published: { type: 'string' }, json: { type: 'boolean' }, trace: { type: 'boolean' } },
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}. ${usage}`);
  }
}
