import { writeFileSync } from 'node:fs';
import { encoderTerms, MOST_WORDS, openEncoder, STRANGER, ZERO } from '@/core/match/encoder';
import { nameOfAnswer } from '@/core/match/encoder-fit';
import { answersOf, inOrder } from '@/core/match/wording-index';
import { isForTrees, isSilentForTrees, readContrasts, readSilentArticles } from './bench/contrasts';
import { readLabelledArticles } from './bench/labelled';
import { learningEvents, readLabelledPairs } from './bench/pairs';
import { isToldForTrees, readToldArticles } from './bench/told';
import { fail } from './command-line';
import { readCorpusFiles } from './corpus-files';
import { trainEncoder } from './learn/encoder';
import type { Taught, Training } from './learn/encoder-parameters';
import { inTwoThreads } from './learn/encoder-thread';
import { isReadAsPage } from './learn/paraphrased';

const FILE = 'core/match/encoder.json';
/** In so many texts a word has to stand to be learned; others are not read, or are strangers' names. */
const LEAST_TEXTS = 5;
/** How often a text is read for each time that a paraphrase is: paraphrases are plenty, and plainer than what articles say. */
const TIMES = { paraphrase: 1, told: 3, none: 2 };
/** The number of the answer that none is given. */
const NONE = 0;
const TRAINING: Training = {
  ...{ width: 96, heads: 4, size: 160, epochs: 32, batch: 256, rate: 2e-3 },
  ...{ wordsLeftOut: 0.4, numbersLeftOut: 0.2, smoothing: 0.05, decay: 0.01, seed: 7 },
};

const { corpus } = readCorpusFiles('.');
const events = [...corpus.events].sort((a, b) => (a.id < b.id ? -1 : 1));
const learnEvents = learningEvents(readLabelledPairs('.'));
const answers = answersOf(events).map(nameOfAnswer);
const numberOf = new Map(answers.map((answer, at) => [answer, at]));
const given = inOrder({ events, paraphrases: corpus.paraphrases })
  .filter((paraphrase, index) => !isReadAsPage(paraphrase, index, learnEvents))
  .map((paraphrase) => ({ text: paraphrase.text, answer: nameOfAnswer(paraphrase), times: TIMES.paraphrase }));
const articles = readToldArticles('.').filter((article) => !isToldForTrees(article, learnEvents));
const sentences = articles.flatMap(({ title, sentences }) => [{ text: title, gives: [] }, ...sentences]);
const told = sentences.flatMap(({ text, gives }) =>
  gives.map(({ point, answer }) => ({ text, answer: `${point} ${answer}`, times: TIMES.told })),
);
const contrasts = readContrasts('.').filter((contrast) => !isForTrees(contrast, learnEvents));
const silent = readSilentArticles('.').filter((article) => !isSilentForTrees(article, learnEvents));
const none = [
  ...contrasts.map(({ text }) => text),
  ...silent.flatMap(({ title, sentences }) => [title, ...sentences]),
  ...sentences.filter(({ gives }) => gives.length === 0).map(({ text }) => text),
].map((text) => ({ text, answer: answers[NONE] as string, times: TIMES.none }));
const texts = [...given, ...told, ...none];
const unknown = texts.find(({ answer }) => !numberOf.has(answer));
if (unknown !== undefined)
  fail(`“${unknown.text}” is to teach the answer "${unknown.answer}", which the corpus does not have: mend one of the two.`);
const counts = new Map<string, number>();
for (const text of new Set(texts.map(({ text }) => text)))
  for (const term of new Set(encoderTerms(text, () => true))) counts.set(term, (counts.get(term) ?? 0) + 1);
const vocabulary = [STRANGER, ...counts.keys()].filter((term) => (counts.get(term) ?? LEAST_TEXTS) >= LEAST_TEXTS).sort();
const places = new Map(vocabulary.map((term, at) => [term, at]));
const taught = texts
  .flatMap(({ text, answer, times }) => {
    const terms = encoderTerms(text, (term) => places.has(term));
    const words = terms.flatMap((term) => places.get(term) ?? []).slice(0, MOST_WORDS);
    return Array.from({ length: times }, (): Taught => ({ words, answer: numberOf.get(answer) as number }));
  })
  .filter(({ words }) => words.length > 0);

const started = performance.now();
const watch = (epoch: number, loss: number) =>
  console.log(`epoch ${epoch}: loss ${loss.toFixed(3)}, ${Math.round((performance.now() - started) / 1000)} s`);
const learned = trainEncoder(taught, vocabulary.length, answers.length, TRAINING, watch, inTwoThreads);

/** A table as bytes around `ZERO`: a scale that cuts off one number in five thousand. */
function packed(table: Float32Array): { scale: number; bytes: Uint8Array } {
  const sizes = table.map(Math.abs).sort();
  const scale = (sizes[Math.floor(sizes.length * 0.9998)] as number) / ZERO;
  return { scale, bytes: Uint8Array.from(table, (value) => ZERO + Math.max(-ZERO, Math.min(ZERO, Math.round(value / scale)))) };
}
const [words, mix, classes] = [learned.words, learned.mix, learned.classes].map(packed) as [
  ReturnType<typeof packed>,
  ReturnType<typeof packed>,
  ReturnType<typeof packed>,
];
const rounded = (table: Float32Array) => Array.from(table, (value) => Math.round(value * 1e4) / 1e4);
const encoder = {
  ...{ width: TRAINING.width, heads: TRAINING.heads, size: TRAINING.size },
  scales: { words: words.scale, mix: mix.scale, classes: classes.scale },
  ...{ attention: rounded(learned.attention), mixBias: rounded(learned.mixBias), bias: rounded(learned.bias) },
};

/** Of the sentences that are labelled with a point, the share whose likeliest point it is, and of these the share whose likeliest answer is the labelled one. */
function measured(split: 'learn' | 'check') {
  const read = openEncoder({ ...encoder, vocabulary, words: words.bytes, mix: mix.bytes, classes: classes.bytes });
  const pointOf = answers.map((answer) => answer.slice(0, answer.indexOf(' ')));
  const names = [...new Set(pointOf.slice(NONE + 1))];
  const of = new Map(names.map((name) => [name, pointOf.flatMap((each, at) => (each === name ? at : []))]));
  let [all, point, answered] = [0, 0, 0];
  let [silent, none] = [0, 0];
  for (const article of readLabelledArticles('.').filter((each) => each.split === split)) {
    for (const sentence of article.sentences) {
      const odds = read(sentence.text).answers;
      if (sentence.points.length === 0) {
        silent += 1;
        none += Number((odds[NONE] as number) > Math.log(0.5));
        continue;
      }
      const likely = names.map((name) => (of.get(name) as number[]).reduce((sum, at) => sum + Math.exp(odds[at] as number), 0));
      const first = names[likely.indexOf(Math.max(...likely))] as string;
      for (const gold of sentence.points) {
        const own = of.get(gold.point);
        if (own === undefined) continue;
        all += 1;
        point += Number(first === gold.point);
        const best = own.reduce((most, at) => ((odds[at] as number) > (odds[most] as number) ? at : most));
        const said = (answers[best] as string).split(' ')[1];
        answered += Number(said === gold.answer || (said === 'contrary' && gold.answer === 'other'));
      }
    }
  }
  const share = (part: number) => Math.round((1000 * part) / all) / 1000;
  return {
    sentences: all,
    point: share(point),
    answer: share(answered),
    silent,
    none: Math.round((1000 * none) / silent) / 1000,
  };
}
const figures = { texts: taught.length, learn: measured('learn'), check: measured('check') };
console.log(JSON.stringify(figures));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
writeFileSync(
  FILE,
  `${JSON.stringify({ learned: figures, ...encoder, answers, vocabulary: vocabulary.join('\n'), words: base64(words.bytes), mix: base64(mix.bytes), classes: base64(classes.bytes) })}\n`,
);
console.log(`${FILE} is written.`);
