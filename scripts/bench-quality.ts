import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { CHECKABLE, checkability } from '@/core/claims/checkable';
import { SENSITIVITIES } from '@/core/confidence';
import { type Judged, judgePair, LABELS, type Side } from '@/core/judge';
import { type ArticleFigures, measureArticle, sumOf } from './bench/articles';
import { readLabelledArticles } from './bench/labelled';
import { learningEvents, readLabelledPairs } from './bench/pairs';
import { EVAL, measureBasil, measureCheckThat, measureEcb, measureNeus } from './bench/public-sets';
import { readPackedArticles, toLabelled } from './bench/told';
import { readJsonLines } from './command-line';
import { compileFromFiles } from './compiled-corpus';
import { tenths } from './learn/calibrate';
import { seeded } from './learn/seeded';

const DOC = 'docs/matching.md';
const [BEGIN, END] = ['<!-- figures: npm run bench:quality -->', '<!-- end of figures -->'];
/** Public pair sets are long: at most so many pairs of each, spread evenly. */
const MOST_PAIRS = 400;
const RESAMPLES = 1_000;

const compiled = compileFromFiles('.');
const lines: string[] = [];
const say = (line = '') => lines.push(line);
const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));

/** The middle 95 % of a share over resampled articles (Efron's bootstrap), as text. */
function interval(
  all: readonly ArticleFigures[],
  part: (each: ArticleFigures) => number,
  whole: (each: ArticleFigures) => number,
): string {
  const random = seeded(11);
  const shares: number[] = [];
  for (let run = 0; run < RESAMPLES; run += 1) {
    let [a, b] = [0, 0];
    for (let draw = 0; draw < all.length; draw += 1) {
      const each = all[Math.floor(random() * all.length)] as ArticleFigures;
      a += part(each);
      b += whole(each);
    }
    if (b > 0) shares.push(a / b);
  }
  shares.sort((x, y) => x - y);
  const at = (q: number) => (shares[Math.floor(q * (shares.length - 1))] ?? 0).toFixed(2);
  return shares.length === 0 ? '–' : `${at(0.025)}–${at(0.975)}`;
}

const articles = readLabelledArticles('.').filter(({ split }) => split === 'check');
const withPoints = articles.filter(({ sentences }) => sentences.some(({ points }) => points.length > 0));
const without = articles.filter((article) => !withPoints.includes(article));
const measured: Record<string, { shown: number; precision: number | null; recall: number | null }> = {};

say(
  `**Our own articles, kept apart from learning** (${withPoints.length} on the corpus's events, ${without.length} on none; 95 % intervals over articles):`,
);
say();
say(
  '| sensitivity | conflicts shown, right | conflicts found | points found, of all that an article touches | points at the right sentence | sentences with a point found | answers told, right | agreements and updates right | on articles without points: conflicts, findings on a point |',
);
say('|---|---|---|---|---|---|---|---|---|');
let balanced: ArticleFigures[] = [];
for (const sensitivity of SENSITIVITIES) {
  const on = withPoints.map((article) => measureArticle(compiled, article, sensitivity));
  const off = without.map((article) => measureArticle(compiled, article, sensitivity));
  if (sensitivity === 'balanced') balanced = on;
  const sum = (key: Parameters<typeof sumOf>[1]) => sumOf(on, key);
  const precision = interval(
    on,
    (each) => each.shownRight,
    (each) => each.shown,
  );
  const recall = interval(
    on,
    (each) => each.conflictsFound,
    (each) => each.conflicts,
  );
  say(
    `| ${sensitivity} | ${share(sum('shownRight'), sum('shown'))} of ${sum('shown')} (${precision}) | ${share(sum('conflictsFound'), sum('conflicts'))} of ${sum('conflicts')} (${recall}) ` +
      `| ${share(sum('touchedFound'), sum('touched'))} of ${sum('touched')} | ${share(sum('namedRight'), sum('named'))} of ${sum('named')} ` +
      `| ${share(sum('found'), sum('points'))} of ${sum('points')} | ${share(sum('answeredRight'), sum('answered'))} of ${sum('answered')} | ${share(sum('othersRight'), sum('others'))} of ${sum('others')} | ${sumOf(off, 'shown')}, ${sumOf(off, 'named')} |`,
  );
  const rounded = (part: number, whole: number) => (whole === 0 ? null : Math.round((100 * part) / whole) / 100);
  measured[sensitivity] = {
    shown: sum('shown'),
    precision: rounded(sum('shownRight'), sum('shown')),
    recall: rounded(sum('conflictsFound'), sum('conflicts')),
  };
}
writeFileSync('core/measured.json', `${JSON.stringify(measured, null, 2)}\n`);

const told = withPoints.flatMap((article) => measureArticle(compiled, article, 'more').told);
say();
/** By tenths that hold enough: mean confidence, the share that is right, and how many they are. */
const byTenths = (outcomes: readonly { confidence: number; right: boolean }[]) =>
  tenths(outcomes, 20)
    .map(({ confidence, right, count }) => `${confidence.toFixed(2)} → ${right.toFixed(2)} (${count})`)
    .join(', ');
say(
  `Confidence beside the share that is right, for what these articles were told (most sensitive setting, tenths with 20 or more): ${byTenths(told)}.`,
);
say();

const learnEvents = learningEvents(readLabelledPairs('.'));
const packed = readPackedArticles('.')
  .filter(({ event }) => !learnEvents.has(event))
  .map((article) => measureArticle(compiled, toLabelled(article, 'check'), 'balanced'));
const ofPacked = (part: Parameters<typeof sumOf>[1], whole: Parameters<typeof sumOf>[1]) =>
  `${share(sumOf(packed, part), sumOf(packed, whole))} of ${sumOf(packed, whole)}`;
say(
  `Sentences that tell two things, in ${packed.length} short articles on the check events (balanced): conflicts right ${ofPacked('shownRight', 'shown')}, found ${ofPacked('conflictsFound', 'conflicts')}; ` +
    `points found ${ofPacked('found', 'points')}, at the right sentence ${ofPacked('namedRight', 'named')}; answers told right ${ofPacked('answeredRight', 'answered')}.`,
);
say();

interface Pair {
  a: Side;
  b: Side;
  label: string;
  kind?: string | null;
}
interface JudgedPair {
  pair: Pair;
  judged: Judged;
}
const judgeAll = (pairs: readonly Pair[]): JudgedPair[] =>
  pairs.map((pair) => ({
    pair,
    judged: judgePair(
      compiled,
      { text: pair.a.text, date: pair.a.date ?? null },
      { text: pair.b.text, date: pair.b.date ?? null },
    ),
  }));
function scoreOf(list: readonly JudgedPair[], label: string) {
  const said = list.filter(({ judged }) => judged.label === label).length;
  const gold = list.filter(({ pair }) => pair.label === label).length;
  const right = list.filter(({ pair, judged }) => judged.label === label && pair.label === label).length;
  const f1 = said + gold === 0 ? 0 : (2 * right) / (said + gold);
  return { said, gold, right, f1, text: `${share(right, said)} / ${share(right, gold)} / ${f1.toFixed(2)} (${gold})` };
}
say(
  '**Pairs of dated claims** (precision / recall / F1, number of gold pairs in brackets; a conflict counts from the default sensitivity on):',
);
say();
say('| set | conflict | same | superseded | accuracy over five labels |');
say('|---|---|---|---|---|');
const own = judgeAll(readLabelledPairs('.').filter(({ split }) => split === 'check'));
const sets: [string, JudgedPair[]][] = [[`our own check part (${own.length})`, own]];
if (existsSync(EVAL)) {
  for (const name of [
    'sidelight-dev',
    'sick-dev',
    'fever-symmetric-dev',
    'rte3-dev',
    'emergent-train',
    'healthver-dev',
    'claimdiff-weak-train',
  ]) {
    const all = readJsonLines<Pair>(`${EVAL}/pairs/${name}.jsonl`);
    const step = Math.max(1, Math.ceil(all.length / MOST_PAIRS));
    const some = all.filter((_, at) => at % step === 0);
    sets.push([`${name} (${some.length}${step > 1 ? ` of ${all.length}` : ''})`, judgeAll(some)]);
  }
}
for (const [name, list] of sets) {
  const open = list.some(({ pair }) => pair.label === 'other');
  const right = list.filter(({ pair, judged }) => pair.label === judged.label).length;
  say(
    `| ${name} | ${scoreOf(list, 'conflict').text} | ${scoreOf(list, 'same').text} | ${open ? '–' : scoreOf(list, 'superseded').text} | ${open ? '–' : share(right, list.length)} |`,
  );
}
say();
const CHANGES = new Set(['conflict', 'superseded']);
const kinds = [...new Set(own.flatMap(({ pair }) => (pair.label === 'conflict' ? [pair.kind ?? 'none'] : [])))].sort();
say(
  `Conflicts of our own check part by kind, found / of those named with the kind / F1 of the kind: ${kinds
    .map((kind) => {
      const gold = own.filter(({ pair }) => pair.label === 'conflict' && pair.kind === kind);
      const found = gold.filter(({ judged }) => judged.label === 'conflict');
      const named = found.filter(({ judged }) => judged.difference === kind).length;
      const said = own.filter(({ judged }) => judged.label === 'conflict' && judged.difference === kind).length;
      return `${kind} ${found.length} of ${gold.length} / ${named} / ${((2 * named) / (said + gold.length)).toFixed(2)}`;
    })
    .join('; ')}.`,
);
say();
const passed = own.filter(({ pair, judged }) => [pair.label, judged.label].every((label) => CHANGES.has(label)));
say(
  `Of its conflicts and changes that are told as one of the two, ${share(passed.filter(({ pair, judged }) => pair.label === judged.label).length, passed.length)} of ${passed.length} as the right one. ` +
    `Confidence beside the share of labels that are right: ${byTenths(own.map(({ pair, judged }) => ({ confidence: judged.confidence, right: judged.label === pair.label })))}.`,
);
say();

if (existsSync(EVAL)) {
  say(
    "**Retrieval and claims** (the product's own candidates, ranked by `core/match/rank.ts` and `scripts/bench/flow.ts`, which no report uses; no threshold):",
  );
  say();
  const [dev, neus, articlesOnly] = [measureCheckThat(), measureNeus(false), measureNeus(true)];
  const [ecb, flow] = [measureEcb(), measureBasil()];
  const rows = readJsonLines<{ label: 0 | 1; text: string }>(`${EVAL}/claims/claimbuster.jsonl`);
  const said = rows.filter(({ text }) => checkability(text) >= CHECKABLE);
  const right = said.filter(({ label }) => label === 1).length;
  const f1 = (2 * right) / (said.length + rows.filter(({ label }) => label === 1).length);
  say('| set | figure | goal |');
  say('|---|---|---|');
  say(`| CheckThat! 2020 dev | MAP@5 ${dev.map5.toFixed(3)}, R@20 ${dev.r20.toFixed(3)} | MAP@5 .79 |`);
  say(
    `| NeuS val | MAP ${neus.map.toFixed(3)}; among articles only, without the roundups' own summaries, ${articlesOnly.map.toFixed(3)} | .65 on the test part |`,
  );
  say(
    `| ECB+ dev | MAP ${ecb.map.toFixed(3)}, look-alikes among the first five ${(100 * ecb.lookAlikes).toFixed(1)} % | .64, 8 % |`,
  );
  say(`| BASIL by sentence flow | MAP ${flow.map.toFixed(3)}, R@2 ${flow.r2.toFixed(3)} | .96, .94 |`);
  say(`| ClaimBuster | F1 ${f1.toFixed(3)} | .78 |`);
  say();
}
say(`Labels: ${LABELS.join(', ')}.`);
console.log(lines.join('\n'));
const doc = readFileSync(DOC, 'utf8');
const [from, to] = [doc.indexOf(BEGIN), doc.indexOf(END)];
if (from === -1 || to === -1)
  throw new Error(`${DOC} has no place for the figures: write ${BEGIN} and ${END} where they belong.`);
writeFileSync(DOC, `${doc.slice(0, from + BEGIN.length)}\n${lines.slice(0, -2).join('\n')}\n${doc.slice(to)}`);
console.log(`${DOC} and core/measured.json are written.`);
if (balanced.length === 0) throw new Error('There are no labelled articles to measure on.');
