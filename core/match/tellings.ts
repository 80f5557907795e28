import type { CompiledCorpus } from '../corpus/compile';
import { isNameTerm } from '../facts/names';
import { keptIn, numbered } from '../kept';
import { idfOf } from './candidates';
import type { Encoder } from './encoder';
import { turn } from './forward';
import { mergePostings } from './merged-postings';
import { isValueTerm } from './statement';
import { answersOf, type PointAnswer } from './wording-index';

/**
 * All texts that tell of something: the corpus's claims (positions as in the corpus), then the paraphrases of answers. One pass over the
 * postings of a statement's terms weighs it against every one of them.
 */
export interface Tellings {
  size: number;
  /** Number of claims: tellings from here on are paraphrases. */
  claims: number;
  /** Points and events by number; a telling's own, with the point -1 where a claim answers none. */
  points: readonly string[];
  events: readonly string[];
  answers: readonly PointAnswer[];
  pointOf: Int16Array;
  eventOf: Int16Array;
  /** Number of the answer in `answers`, 0 for none. */
  answerOf: Int16Array;
  /** Positions of the tellings of each point. */
  ofPoint: readonly (readonly number[])[];
  pointAt(id: string): number;
  /** Number of an answer in `answers`, -1 for none. */
  answerAt(pointId: string, answerId: string): number;
  /** What reads a text for the answers. */
  encoder: Encoder;
  isNegated(paraphrase: number): boolean;
  /** Inverse document frequency of a term over all tellings; of the rarest for a term that none holds. */
  idf(term: string): number;
  /** Whether any telling holds the term. */
  knows(term: string): boolean;
  /** The words, and the figures and dates, of a telling. */
  terms(at: number): string[];
  values(at: number): string[];
  /** Weighs a statement's terms against all tellings. The result is overwritten by the next call. */
  weigh(terms: ReadonlySet<string>, lent: ReadonlySet<string>): Weighed;
}

/** How alike a statement and one telling are by their words; parts as in `Similarity`, without 4-grams. */
export interface Likeness {
  /** The telling. */
  at: number;
  score: number;
  terms: number;
  coverage: number;
  content: number;
  /** Share of the statement's weight, names left out, that the telling holds. */
  held: number;
}

export interface Weighed {
  /** Tellings that share at least one word worth a look. */
  touched: readonly number[];
  of(at: number): Likeness;
  scoreOf(at: number): number;
}

/**
 * The rarest terms of a statement bring tellings up: all that stand in no more than this share of them, and further ones until they make up so much of what the
 * statement's known terms weigh. The rest only add to those that are brought up.
 */
const COMMON_SHARE = 0.02;
const BRINGING_WEIGHT = 0.6;
/** What a term from the surroundings counts against one from the claim itself. */
const LENT_WEIGHT = 0.5;
/** Weights of the parts: those of `similarityOf`, without the 4-grams, made to add up to one. */
const WEIGHTS = { terms: 0.53, coverage: 0.235, content: 0.235 };

/** Brings claims and paraphrases of a compiled corpus together. */
export function openTellings({ corpus, claims: table, index, wordings }: CompiledCorpus): Tellings {
  const claims = index.size;
  const size = claims + wordings.answers.length;
  const answers = answersOf(corpus.events);
  const events = corpus.events.map(({ id }) => id);
  const points = corpus.events.flatMap((event) => event.points.map(({ id }) => id));
  const pointNumber = numbered(points);
  const answerNumber = numbered(answers.map(({ pointId, answerId }) => `${pointId} ${answerId}`));
  const answerOf = new Int16Array(size);
  answerOf.set(table.answers);
  answerOf.set(wordings.answers, claims);
  const pointOf = answerOf.map((answer) => (answers[answer] as PointAnswer).point);
  const eventOf = answerOf.map((answer, at) => table.events[at] ?? (answers[answer] as PointAnswer).event);
  const lists: number[][] = points.map(() => []);
  pointOf.forEach((point, at) => {
    lists[point]?.push(at);
  });

  const { entries, vocabulary, starts, docs } = mergePostings(index, wordings);
  const frequency = (entry: number) => (starts[entry + 1] as number) - (starts[entry] as number);
  /** Shows every telling that holds a term; by number, since Firefox walks typed lists slowly otherwise. */
  function eachHolder(entry: number, see: (doc: number) => void): void {
    const end = starts[entry + 1] as number;
    for (let at = starts[entry] as number; at < end; at += 1) see(docs[at] as number);
  }
  const rarest = idfOf(size, 0);
  const weights = new Float32Array(vocabulary.length);
  const isValue = new Uint8Array(vocabulary.length);
  const isName = new Uint8Array(vocabulary.length);
  // What the words of each telling weigh, all of them and those that are no names.
  const totals = new Float32Array(size);
  const contents = new Float32Array(size);
  vocabulary.forEach((term, entry) => {
    weights[entry] = idfOf(size, frequency(entry));
    isValue[entry] = Number(isValueTerm(term));
    isName[entry] = Number(isNameTerm(term));
    if (isValue[entry] === 1) return;
    eachHolder(entry, (doc) => {
      (totals[doc] as number) += weights[entry] as number;
      if (isName[entry] === 0) (contents[doc] as number) += weights[entry] as number;
    });
  });
  const common = COMMON_SHARE * size;

  // From the telling to its terms.
  const entriesOf = turn({ offsets: starts, docs }, size);
  const list = (at: number, values: 0 | 1) =>
    Array.from(
      entriesOf(at).filter((entry) => isValue[entry] === values),
      (entry) => vocabulary[entry] as string,
    );

  const shared = new Float32Array(size);
  const sharedContent = new Float32Array(size);
  const lentTo = new Float32Array(size);
  let touched: number[] = [];
  let [pageTotal, pageContent] = [0, 0];

  const sets = new Map<number, Uint8Array>();
  /** Visits the tellings brought up that hold a term. A common one is asked of each of them: thousands of others hold it too. */
  function visit(entry: number, add: (doc: number) => void): void {
    if (frequency(entry) <= common) {
      eachHolder(entry, (doc) => {
        if ((shared[doc] as number) > 0) add(doc);
      });
      return;
    }
    const set = keptIn(sets, entry, () => {
      const made = new Uint8Array((size >> 3) + 1);
      eachHolder(entry, (doc) => {
        (made[doc >> 3] as number) |= 1 << (doc & 7);
      });
      return made;
    });
    for (const doc of touched) if (((set[doc >> 3] as number) >> (doc & 7)) & 1) add(doc);
  }

  function weigh(terms: ReadonlySet<string>, lent: ReadonlySet<string>): Weighed {
    for (const at of touched) {
      shared[at] = 0;
      sharedContent[at] = 0;
      lentTo[at] = 0;
    }
    touched = [];
    [pageTotal, pageContent] = [0, 0];
    const known: number[] = [];
    let knownTotal = 0;
    for (const term of terms) {
      const entry = entries.get(term);
      const weight = entry === undefined ? rarest : (weights[entry] as number);
      pageTotal += weight;
      if (!isNameTerm(term)) pageContent += weight;
      if (entry === undefined) continue;
      known.push(entry);
      knownTotal += weight;
    }
    known.sort((a, b) => frequency(a) - frequency(b) || a - b);
    let brought = 0;
    for (const entry of known) {
      const weight = weights[entry] as number;
      const content = isName[entry] === 0 ? weight : 0;
      const add = (doc: number) => {
        (shared[doc] as number) += weight;
        (sharedContent[doc] as number) += content;
      };
      if (frequency(entry) > common && brought >= BRINGING_WEIGHT * knownTotal) visit(entry, add);
      else
        eachHolder(entry, (doc) => {
          if (shared[doc] === 0) touched.push(doc);
          add(doc);
        });
      brought += weight;
    }
    for (const term of lent) {
      const entry = terms.has(term) ? undefined : entries.get(term);
      if (entry === undefined) continue;
      const weight = (weights[entry] as number) * LENT_WEIGHT;
      visit(entry, (doc) => {
        (lentTo[doc] as number) += weight;
      });
    }
    return { touched, of: likeness, scoreOf };
  }

  // What was measured last: a score is asked for of thousands of tellings, its parts of a few.
  const parts = { terms: 0, coverage: 0, content: 0 };

  function scoreOf(at: number): number {
    // A telling of figures alone shares no words: of nothing held, every share is 0.
    const total = (totals[at] as number) || 1;
    const content = contents[at] as number;
    const borrowed = lentTo[at] as number;
    const held = (shared[at] as number) + borrowed;
    parts.terms = (2 * held) / (pageTotal + borrowed + total);
    parts.coverage = held / total;
    parts.content = content === 0 ? parts.terms : (sharedContent[at] as number) / content;
    return WEIGHTS.terms * parts.terms + WEIGHTS.coverage * parts.coverage + WEIGHTS.content * parts.content;
  }

  function likeness(at: number): Likeness {
    const score = scoreOf(at);
    const { terms, coverage, content } = parts;
    return { at, score, terms, coverage, content, held: pageContent === 0 ? 0 : (sharedContent[at] as number) / pageContent };
  }

  return {
    ...{ size, claims, points, events, answers, pointOf, eventOf, answerOf, weigh },
    ofPoint: lists,
    encoder: wordings.encoder,
    pointAt: (id) => pointNumber.get(id) ?? -1,
    answerAt: (pointId, answerId) => answerNumber.get(`${pointId} ${answerId}`) ?? -1,
    isNegated: (paraphrase) => wordings.negated[paraphrase - claims] === 1,
    idf(term) {
      const entry = entries.get(term);
      return entry === undefined ? rarest : (weights[entry] as number);
    },
    knows: (term) => entries.has(term),
    terms: (at) => list(at, 0),
    values: (at) => list(at, 1),
  };
}
