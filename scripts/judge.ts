import { type Judged, judgePair, LABELS } from '@/core/judge';
import { fail, readJsonLines } from './command-line';
import { compileFromFiles } from './compiled-corpus';
import { summarise } from './judge-summary';

interface Side {
  text: string;
  date?: string | null;
}
interface Pair {
  id: string;
  a: Side;
  b: Side;
  label?: string;
}

const file = process.argv[2];
if (file === undefined) fail('judge needs a file of pairs: npm run -s judge -- PAIRS.jsonl');
const pairs = readJsonLines<Pair>(file);
pairs.forEach((pair, index) => {
  if (typeof pair?.a?.text !== 'string' || typeof pair?.b?.text !== 'string') {
    fail(`${file}, line ${index + 1}: a pair needs a.text and b.text; write {"id":…, "a":{"text":…,"date":…}, "b":{…}}.`);
  }
});
const compiled = compileFromFiles('.');
const judged: { gold: string; judged: Judged }[] = [];
for (const pair of pairs) {
  const result = judgePair(
    compiled,
    { text: pair.a.text, date: pair.a.date ?? null },
    { text: pair.b.text, date: pair.b.date ?? null },
  );
  console.log(JSON.stringify({ id: pair.id, ...result }));
  if (pair.label !== undefined) judged.push({ gold: pair.label, judged: result });
}
if (judged.length > 0) console.log(JSON.stringify({ summary: summarise(judged, LABELS) }));
