import { writeFileSync } from 'node:fs';
import { aboutPair, LABELS, sharpened, tellsOf, weighPair } from '@/core/compare/pair';
import { PAIR_FEATURES, pairFeatures } from '@/core/compare/pair-features';
import { chooseAnswer, readPoints } from '@/core/compare/point';
import type { AboutArticle } from '@/core/compare/point-features';
import { wholeCorpus } from '@/core/corpus/claim-table';
import { type OpenCorpus, openCorpus } from '@/core/corpus/open';
import { type BoostedTrees, logOddsOf, probabilityOf } from '@/core/match/boosted';
import { NO_CONTEXT } from '@/core/match/events';
import { openLinker, unitsOf } from '@/core/match/link';
import { similarityOf } from '@/core/match/similarity';
import { makeStatement } from '@/core/match/statement';
import type { Learned, Models, Way } from '@/core/match/weights';
import { inOrder } from '@/core/match/wording-index';
import { isContradicted } from './bench/articles';
import { isForTrees, isSilentForTrees, readContrasts, readSilentArticles } from './bench/contrasts';
import { type LabelledArticle, readLabelledArticles } from './bench/labelled';
import { type LabelledPair, learningEvents, readLabelledPairs } from './bench/pairs';
import { isToldForTrees, readPackedArticles, readToldArticles, toLabelled } from './bench/told';
import { compileFromFiles } from './compiled-corpus';
import { readCorpusFiles } from './corpus-files';
import { type Growth, growTrees } from './learn/boosting';
import { calibrate, type Outcome, sharpnessOf, tenths } from './learn/calibrate';
import { FOLDS, foldsOf, growAnswer, growFolds, growPlaced, growPoint } from './learn/folds';
import { contrastArticles, paraphrasedArticles, surveyArticles } from './learn/paraphrased';
import { type Example, examplesOf, examplesOfPair } from './learn/rows';

/** What a row counts: sentences of articles are what the product reads, paraphrases are plenty and plain. */
const WEIGHTS = { article: 3, told: 2, pair: 1, survey: 1, paraphrase: 0.5, contrast: 1, silent: 2 };
/** The date of articles that look back on many events. */
const SURVEYED = '2026-03-15';
const SEED = 7;
const PAIR_GROWTH: Growth = { trees: 140, depth: 3, rate: 0.06, leastWeight: 1.5, ridge: 3, columns: 0.5 };
const FILE = 'core/match/weights.json';
/** Readings less likely than this are never shown and would only bend the curve. */
const LEAST_RAW = 0.05;

const compiled = compileFromFiles('.');
const corpus = openCorpus(compiled);
const claimIds = wholeCorpus(compiled).claims.map(({ id }) => id);
const pairs = readLabelledPairs('.').filter(({ split }) => split === 'learn');
const known = new Set(corpus.corpus.events.map(({ id }) => id));
const learnEvents = new Set([...learningEvents(pairs)].filter((id) => known.has(id)));
const paraphrases = inOrder({ events: corpus.corpus.events, paraphrases: readCorpusFiles('.').corpus.paraphrases });
/** Points that the sentences of the learning articles are labelled with. */
let labelled = 0;
const kindOf = new Map<Example, keyof typeof WEIGHTS>();
const examples: Example[] = [];
const add = (kind: keyof typeof WEIGHTS, made: readonly Example[]) => {
  for (const example of made) {
    kindOf.set(example, kind);
    examples.push(example);
  }
};

/** Takes the sentences of an article with the answers that they give. */
function learnFrom(kind: 'article' | 'told', group: string, { title, published, sentences }: LabelledArticle): void {
  const labels = sentences.map(({ text, points }) => ({
    ...{ text, without: null, forPoint: true },
    gold: new Map(points.map(({ point, answer }) => [point, answer])),
  }));
  add(kind, examplesOf(corpus, { group, title, published, sentences: labels, weight: WEIGHTS[kind] }).examples);
}

for (const article of readLabelledArticles('.').filter(({ split }) => split === 'learn')) {
  labelled += article.sentences.reduce((sum, { points }) => sum + points.length, 0);
  learnFrom('article', article.id, article);
}
for (const { event, title, sentences } of paraphrasedArticles(corpus, paraphrases, learnEvents, SEED)) {
  add('paraphrase', examplesOf(corpus, { group: event, title, published: null, sentences, weight: WEIGHTS.paraphrase }).examples);
}
const toldOnes = [
  ...readToldArticles('.').filter((article) => isToldForTrees(article, learnEvents)),
  ...readPackedArticles('.').filter(({ event }) => learnEvents.has(event)),
];
for (const article of toldOnes) learnFrom('told', article.event, toLabelled(article, 'learn'));
const silentOnes = readSilentArticles('.').filter((article) => isSilentForTrees(article, learnEvents));
for (const { id, event = id, title, published, sentences } of silentOnes) {
  const silent = sentences.map((text) => ({ text, without: null, forPoint: true, gold: new Map<string, string>() }));
  add('silent', examplesOf(corpus, { group: event, title, published, sentences: silent, weight: WEIGHTS.silent }).examples);
}
const contrasts = readContrasts('.').filter((contrast) => isForTrees(contrast, learnEvents));
for (const { event, title, sentences } of contrastArticles(corpus, contrasts, paraphrases, learnEvents, SEED)) {
  add('contrast', examplesOf(corpus, { group: event, title, published: null, sentences, weight: WEIGHTS.contrast }).examples);
}
for (const [at, sentences] of surveyArticles(corpus, learnEvents, SEED).entries()) {
  const survey = { group: `survey-${at}`, title: 'A look back', published: SURVEYED, sentences, weight: WEIGHTS.survey };
  add('survey', examplesOf(corpus, survey).examples);
}
for (const { a, b, event, point, answer } of pairs) {
  const gold = new Map(point === null || answer === null ? [] : [[point, answer]]);
  add('pair', examplesOfPair(corpus, { group: event, ...a, gold, weight: WEIGHTS.pair }, b));
}

const folds = foldsOf(examples.map(({ group }) => group));
const { models: unseenModels, unseen, placedRows, rows } = growFolds(examples, folds);

// Confidence: what held-out folds got right, by the way in which the answer was told.
/** A reading of an article's sentence by a model that had not seen the article. */
interface Read extends Outcome {
  /** An account contradicts the answer that it tells. */
  contradicted: boolean;
}
const outcomes: Record<Way, Read[]> = { value: [], words: [], 'new-answer': [], untold: [] };
examples.forEach((example, at) => {
  if (kindOf.get(example) !== 'article') return;
  const { answer } = unseenModels[folds.get(example.group) as number] as { answer: BoostedTrees };
  const onPoint = probabilityOf(unseen[at] as number);
  if (onPoint < LEAST_RAW) return;
  example.weighed.sureness = unseen[at] as number;
  outcomes.untold.push({ raw: onPoint, right: example.gold !== null, contradicted: false });
  const { value, candidate } = example.weighed;
  const weighed = example.answers().map((row) => ({ row, odds: logOddsOf(answer, row.features) }));
  const chosen = chooseAnswer(candidate.point.kind, value, weighed);
  if (chosen === null) return;
  const id = chosen.best.answer?.id ?? null;
  const way: Way = id === null ? 'new-answer' : value?.agrees.includes(id) === true ? 'value' : 'words';
  const raw = onPoint * chosen.answered;
  const answerId = id ?? 'other';
  const contradicted = isContradicted(corpus, candidate.point.id, answerId);
  if (raw >= LEAST_RAW) outcomes[way].push({ raw, right: example.gold === answerId, contradicted });
});
const calibration = Object.fromEntries(
  Object.entries(outcomes).map(([way, list]) => [way, calibrate(list)]),
) as Learned['calibration'];

// Pairs are read with the confidence that has just been fitted, and not with that of models learned before.
const calibrated: OpenCorpus = { ...corpus, learned: { ...corpus.learned, calibration } };

// What two claims are to one another: the points are read by models that had not seen the pair's event.
function pairRow({ a, b, event }: LabelledPair, claimOfA: string | null = null): number[] {
  const models: Models = { ...corpus.learned.models, ...unseenModels[(folds.get(event) ?? 0) % FOLDS] };
  const linked = ({ text, date }: { text: string; date: string | null }, without: number | null) => {
    const usable = (at: number) => at !== without;
    return { usable, linker: openLinker(corpus, unitsOf(text, date, { ...NO_CONTEXT, published: date }), usable) };
  };
  const side = ({ usable, linker }: ReturnType<typeof linked>, about: AboutArticle) => {
    const readings = readPoints(calibrated, linker, about, { usable, models });
    return { hits: linker.hits, readings };
  };
  const placeOf = (claim: string | null) => {
    const at = claim === null ? -1 : claimIds.indexOf(claim);
    return at === -1 ? null : at;
  };
  const [page, other] = [makeStatement(a.text, a.date), makeStatement(b.text, b.date)];
  const [mine, theirs] = [linked(a, placeOf(claimOfA)), linked(b, placeOf(b.claim))];
  const [ofMine, ofTheirs] = aboutPair(corpus.tellings, mine.linker, theirs.linker);
  const tells = tellsOf(side(mine, ofMine), side(theirs, ofTheirs));
  return pairFeatures(corpus.tellings, page, other, similarityOf(page, other, corpus.searcher.idf), tells);
}
// Each pair both ways round: which side is the page's tells nothing of what the two are to one another.
const pairRows = pairs.flatMap((pair) => [
  { pair, features: pairRow(pair), turned: false },
  { pair, features: pairRow({ ...pair, a: { ...pair.b }, b: { ...pair.a, claim: null } }, pair.b.claim), turned: true },
]);
const growPair = (from: typeof pairRows) =>
  Object.fromEntries(
    LABELS.map((label) => [
      label,
      growTrees(
        from.map(({ pair, features }) => ({ features, label: pair.label === label, weight: 0.5 })),
        PAIR_FEATURES.length,
        PAIR_GROWTH,
      ),
    ]),
  ) as Models['pair'];
const unsharpened = Array.from({ length: FOLDS }, (_, fold) => {
  const inFold = ({ pair }: (typeof pairRows)[number]) => (folds.get(pair.event) ?? 0) === fold;
  const pair = growPair(pairRows.filter((row) => !inFold(row)));
  return pairRows
    .filter((row) => inFold(row) && !row.turned)
    .map((row) => {
      return { gold: row.pair.label, said: LABELS.map((label) => probabilityOf(logOddsOf(pair[label], row.features))) };
    });
}).flat();
const sharpness = sharpnessOf(unsharpened.map(({ gold, said }) => ({ right: LABELS.indexOf(gold), figures: said })));
const judged = unsharpened.map(({ gold, said }) => ({ gold, scores: sharpened(said, sharpness) }));

/** Average precision: over all labelled points, the share that is right among those that were at least as sure. */
function averagePrecision(): number {
  const ofArticles = examples
    .map((example, at) => ({ example, odds: unseen[at] as number }))
    .filter(({ example }) => kindOf.get(example) === 'article');
  let [right, sum] = [0, 0];
  ofArticles
    .sort((a, b) => b.odds - a.odds)
    .forEach(({ example }, at) => {
      if (example.gold === null) return;
      right += 1;
      sum += right / (at + 1);
    });
  return Math.round((1000 * sum) / labelled) / 1000;
}

const models: Models = {
  point: growPoint(examples),
  placed: growPlaced(placedRows),
  answer: growAnswer(rows),
  pair: growPair(pairRows),
};
const told = (['value', 'words', 'new-answer'] as const).flatMap((way) =>
  outcomes[way].map(({ raw, ...read }) => ({ ...read, confidence: curved(calibration[way], raw) })),
);
const percent = (part: number, whole: number) => (whole === 0 ? null : Math.round((100 * part) / whole));
const conflictAt = LABELS.indexOf('conflict');
const figures = {
  rows: examples.length,
  labelledSentences: examples.filter(({ gold }) => gold !== null).length,
  pairs: pairs.length,
  unseenFolds: {
    pointsAveragePrecision: averagePrecision(),
    readings: Object.fromEntries(
      [0.5, 0.6, 0.65, 0.7, 0.8, 0.9].map((least) => {
        const shown = told.filter(({ confidence }) => confidence >= least);
        const conflicts = shown.filter(({ contradicted }) => contradicted);
        const right = (list: typeof told) => percent(list.filter((each) => each.right).length, list.length);
        const ofConflicts = { conflicts: conflicts.length, conflictsRight: right(conflicts) };
        return [`from ${least}`, { shown: shown.length, right: right(shown), ...ofConflicts }];
      }),
    ),
    pairsRight: percent(
      judged.filter(({ gold, scores }) => LABELS[scores.indexOf(Math.max(...scores))] === gold).length,
      judged.length,
    ),
    conflicts: Object.fromEntries(
      [0.5, 0.6, 0.7, 0.8].map((least) => {
        const said = judged.filter(({ scores }) => (scores[conflictAt] as number) >= least);
        const gold = judged.filter((each) => each.gold === 'conflict').length;
        const right = said.filter((each) => each.gold === 'conflict').length;
        return [`from ${least}`, { said: said.length, right: percent(right, said.length), found: percent(right, gold) }];
      }),
    ),
  },
};
function curved(curve: { slope: number; shift: number } | undefined, raw: number): number {
  const kept = Math.min(0.999, Math.max(0.001, raw));
  return probabilityOf((curve?.slope ?? 1) * Math.log(kept / (1 - kept)) + (curve?.shift ?? 0));
}
writeFileSync(FILE, `${JSON.stringify({ learned: figures, calibration, sharpness, models })}\n`);
console.log(JSON.stringify(figures, null, 2));
console.log('confidence against share right, by tenth:');
console.table(
  tenths(told, 20).map(({ from, count, confidence, right }) => ({
    from,
    count,
    confidence: confidence.toFixed(2),
    right: right.toFixed(2),
  })),
);
console.log(`${FILE} is written; ${weighPair.name} and the readings use it from the next start on.`);
