import { checkParaphrases } from './check-paraphrases';
import { type Problem, shown } from './fields';
import { REJECTED_HOSTS } from './reject';
import { type Answer, CONTRARY, type Corpus, type CorpusClaim, type CorpusDocument, type NewsEvent, type Point } from './types';

/** Longest claim, in words: more is more than one statement (corpus/README.md). */
export const MAX_CLAIM_WORDS = 30;
/** Longest pointer into the page, in words: enough to find the place, too few to be a copy. */
export const MAX_SUPPORT_WORDS = 5;

const OPENS_WITH_PRONOUN =
  /^(?:he|she|it|they|we|i|this|these|those|that|there|his|her|its|their|the (?:summit|meeting|call|two leaders|talks|president|former|latter))\b/i;

/**
 * What must hold between the files of a parsed corpus: ids resolve and are unique, points are told as the format promises,
 * claims stand alone. Returns every breach; the order of the corpus does not matter.
 */
export function checkCorpus(corpus: Corpus): Problem[] {
  return [
    ...checkUnique(corpus),
    ...corpus.events.flatMap(checkEvent),
    ...checkTelling(corpus),
    ...checkParaphrases(corpus),
    ...checkDocuments(corpus),
    ...checkClaims(corpus),
    ...checkOrphans(corpus),
  ];
}

const sourceFile = (id: string) => `corpus/sources/${id}.yaml`;
const eventFile = (id: string) => `corpus/events/${id}.yaml`;
const documentFile = (id: string) => `corpus/documents/${id}.yaml`;

/** What stands for an answer that is not on record. */
const RESERVED: ReadonlySet<string> = new Set([CONTRARY, 'other']);

function repeated(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function checkUnique(corpus: Corpus): Problem[] {
  const problems: Problem[] = [];
  const say = (file: string, id: string) =>
    problems.push({
      file,
      field: 'id',
      found: `the id ${shown(id)} is used twice`,
      remedy: 'Choose another id for one of them.',
    });
  for (const id of repeated(corpus.sources.map((source) => source.id))) say(sourceFile(id), id);
  for (const id of repeated(corpus.events.map((event) => event.id))) say(eventFile(id), id);
  for (const id of repeated(corpus.documents.map((document) => document.id))) say(documentFile(id), id);
  for (const id of repeated(corpus.claims.map((claim) => claim.id))) {
    problems.push({
      file: documentFile(id.replace(/\/[^/]*$/, '')),
      field: 'claims',
      found: `claim number ${id.replace(/^.*\//, '')} is used twice`,
      remedy: 'Give each claim a number of its own; never use one again.',
    });
  }
  const urls = corpus.documents.flatMap((document) => (document.url === null ? [] : [document]));
  for (const url of repeated(urls.map((document) => document.url as string))) {
    const twice = urls.filter((document) => document.url === url);
    problems.push({
      file: documentFile((twice[1] as CorpusDocument).id),
      field: 'url',
      found: `the same address is in ${documentFile((twice[0] as CorpusDocument).id)}`,
      remedy: 'Keep one file per page.',
    });
  }
  return problems;
}

function checkEvent(event: NewsEvent): Problem[] {
  const problems: Problem[] = [];
  const file = eventFile(event.id);
  const say = (field: string, found: string, remedy: string) => problems.push({ file, field, found, remedy });
  for (const id of repeated(event.points.map((point) => point.id)))
    say('points', `the point ${shown(id)} stands twice`, 'Join the two.');
  for (const point of event.points) {
    const field = `point ${point.id.replace(/^.*\//, '')}`;
    const ids = point.answers.map((answer) => answer.id);
    if (!point.question.endsWith('?'))
      say(`${field}.question`, `found ${shown(point.question)}`, 'End the question with a question mark.');
    for (const id of repeated(ids)) say(`${field}.answers`, `the answer id ${shown(id)} stands twice`, 'Choose another id.');
    for (const id of ids.filter((each) => RESERVED.has(each)))
      say(`${field}.answers`, `the answer id ${shown(id)} has a meaning of its own`, 'Choose another id.');
    for (const [a, b] of sameValues(point)) {
      say(
        `${field}.answers`,
        `${shown(a.id)} and ${shown(b.id)} have the same value ${shown(a.value)}`,
        'Make them one answer with two wordings.',
      );
    }
    for (const id of [...point.compatible.flat(), ...point.sequence.map((step) => step.answer)]) {
      if (!ids.includes(id)) say(field, `${shown(id)} is no answer of this point`, `Use one of: ${ids.join(', ')}.`);
    }
    point.sequence.forEach((step, index) => {
      const before = point.sequence[index - 1];
      if (before !== undefined && before.date >= step.date) {
        say(
          `${field}.sequence`,
          `${step.date} does not come after ${before.date}`,
          'Write the earliest answer first, each with a later date.',
        );
      }
    });
  }
  return problems;
}

function sameValues(point: Point): [Answer, Answer][] {
  const pairs: [Answer, Answer][] = [];
  point.answers.forEach((a, index) => {
    for (const b of point.answers.slice(index + 1)) {
      if (a.value !== null && a.value === b.value && (a.bound ?? 'exactly') === (b.bound ?? 'exactly')) pairs.push([a, b]);
    }
  });
  return pairs;
}

/** Whether two answers are on record as such that both may hold. */
export function areCompatible(point: Point, a: string, b: string): boolean {
  return point.compatible.some((pair) => pair.includes(a) && pair.includes(b));
}

/** Whether two different answers to a point contradict one another: neither marked compatible nor steps of one sequence. */
export function answersConflict(point: Point, a: string, b: string): boolean {
  if (a === b || areCompatible(point, a, b)) return false;
  const steps = point.sequence.map((step) => step.answer);
  return !(steps.includes(a) && steps.includes(b));
}

function checkTelling(corpus: Corpus): Problem[] {
  const problems: Problem[] = [];
  const kinds = new Map(corpus.sources.map((source) => [source.id, source.kind]));
  const documents = new Map(corpus.documents.map((document) => [document.id, document]));
  for (const point of corpus.events.flatMap((event) => event.points)) {
    const claims = corpus.claims.filter((claim) => claim.pointId === point.id);
    const file = eventFile(point.eventId);
    const field = `point ${point.id.replace(/^.*\//, '')}`;
    for (const answer of point.answers) {
      if (!claims.some((claim) => claim.answerId === answer.id)) {
        problems.push({
          file,
          field,
          found: `no claim gives the answer ${shown(answer.id)}`,
          remedy: 'Write the claim, or remove the answer.',
        });
      }
    }
    const ids = point.answers.map((answer) => answer.id);
    if (!ids.some((a) => ids.some((b) => answersConflict(point, a, b)))) continue;
    const tellers = new Set<string>();
    for (const claim of claims) {
      const sourceId = documents.get(claim.documentId)?.sourceId;
      // An unknown publisher never counts as independent, but two accounts are still two accounts: its own name is its own.
      if (sourceId !== undefined) tellers.add(kinds.get(sourceId) === 'unknown' ? 'unknown' : sourceId);
    }
    if (tellers.size < 2) {
      problems.push({
        file,
        field,
        found: `its conflicting answers are told by ${[...tellers].join(', ') || 'nobody'} alone`,
        remedy: 'Add a document of another, independent source that answers it, or mark the answers compatible.',
      });
    }
  }
  return problems;
}

function checkDocuments(corpus: Corpus): Problem[] {
  const problems: Problem[] = [];
  const sources = new Set(corpus.sources.map((source) => source.id));
  for (const document of corpus.documents) {
    const file = documentFile(document.id);
    if (!sources.has(document.sourceId)) {
      problems.push({
        file,
        field: 'source',
        found: `there is no source ${shown(document.sourceId)}`,
        remedy: `Write ${sourceFile(document.sourceId)} first, or correct the id.`,
      });
    }
    const host = document.url === null ? '' : (/^https?:\/\/([^/?#]+)/i.exec(document.url)?.[1] ?? '').toLowerCase();
    const rejected = REJECTED_HOSTS.find((entry) => host.includes(entry));
    if (rejected !== undefined) {
      problems.push({
        file,
        field: 'url',
        found: `${host} is on the reject list (${rejected}: a copy, a proxy or a word-spun page)`,
        remedy: 'Find the page where it was first published.',
      });
    }
    if (!corpus.claims.some((claim) => claim.documentId === document.id)) {
      problems.push({
        file,
        field: 'claims',
        found: 'there is none',
        remedy: 'Write at least one claim, or remove the document.',
      });
    }
  }
  return problems;
}

function checkClaims(corpus: Corpus): Problem[] {
  const problems: Problem[] = [];
  const events = new Map(corpus.events.map((event) => [event.id, event]));
  const seen = new Map<string, CorpusClaim>();
  for (const claim of corpus.claims) {
    const file = documentFile(claim.documentId);
    const field = `claim ${claim.id.replace(/^.*\//, '')}`;
    const say = (name: string, found: string, remedy: string) =>
      problems.push({ file, field: `${field}.${name}`, found, remedy });
    const words = claim.text.split(/\s+/).length;
    if (words > MAX_CLAIM_WORDS)
      say('text', `it has ${words} words`, `Say it in ${MAX_CLAIM_WORDS} words, or make two claims of it.`);
    if (OPENS_WITH_PRONOUN.test(claim.text)) {
      say(
        'text',
        `it opens with ${shown(claim.text.split(/\s+/).slice(0, 2).join(' '))}`,
        'Name who or what is meant: a claim stands alone.',
      );
    }
    if (claim.support !== null && claim.support.split(/\s+/).length > MAX_SUPPORT_WORDS) {
      say(
        'support',
        `it has ${claim.support.split(/\s+/).length} words`,
        `Point with at most ${MAX_SUPPORT_WORDS} consecutive words.`,
      );
    }
    const key = `${claim.documentId} ${claim.text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
    const twin = seen.get(key);
    if (twin !== undefined) say('text', `claim ${twin.id} says the same`, 'Keep one of the two.');
    seen.set(key, claim);
    const event = events.get(claim.eventId);
    if (event === undefined) {
      say('event', `there is no event ${shown(claim.eventId)}`, `Write ${eventFile(claim.eventId)} first, or correct the id.`);
      continue;
    }
    if (claim.pointId === null) continue;
    const point = event.points.find((candidate) => candidate.id === claim.pointId);
    if (point === undefined) {
      say(
        'point',
        `${eventFile(event.id)} has no point ${shown(claim.pointId.replace(/^.*\//, ''))}`,
        'Write the point there, or correct the id.',
      );
    } else if (!point.answers.some((answer) => answer.id === claim.answerId)) {
      say(
        'answer',
        `the point has no answer ${shown(claim.answerId)}`,
        `Use one of: ${point.answers.map((answer) => answer.id).join(', ')}.`,
      );
    }
  }
  return problems;
}

function checkOrphans(corpus: Corpus): Problem[] {
  const problems: Problem[] = [];
  const told = new Set(corpus.claims.map((claim) => claim.eventId));
  const publishing = new Set(corpus.documents.map((document) => document.sourceId));
  for (const event of corpus.events) {
    if (!told.has(event.id)) {
      problems.push({
        file: eventFile(event.id),
        field: 'id',
        found: 'no claim speaks of this event',
        remedy: 'Add a claim, or remove the event.',
      });
    }
  }
  for (const source of corpus.sources) {
    if (!publishing.has(source.id)) {
      problems.push({
        file: sourceFile(source.id),
        field: 'id',
        found: 'no document is of this source',
        remedy: 'Add a document, or remove the source.',
      });
    }
  }
  return problems;
}
