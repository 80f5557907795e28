import {
  asFields,
  type Fields,
  identifier,
  isDateOrSpan,
  list,
  oneOf,
  optionalDate,
  optionalOneOf,
  optionalText,
  optionalUrl,
  type Problem,
  refuseUnknown,
  report,
  shown,
  text,
  textList,
} from './fields';
import {
  type Answer,
  BOUNDS,
  type Corpus,
  type CorpusClaim,
  type CorpusDocument,
  DATE_BASES,
  DIFFERENCES,
  DOCUMENT_KINDS,
  MODALITIES,
  type NewsEvent,
  type Paraphrase,
  type Point,
  SOURCE_KINDS,
  type Source,
} from './types';

/** One file of the corpus, already read from YAML or JSON. */
export interface CorpusFile {
  /** Path as it should stand in messages. */
  file: string;
  data: unknown;
}

export interface CorpusFiles {
  sources: CorpusFile[];
  events: CorpusFile[];
  documents: CorpusFile[];
  /** One file per event: point, then answer, then sentences. */
  paraphrases: CorpusFile[];
}

/**
 * Turns unknown data into a corpus. Every fault found goes to `problems`; the corpus is only to be used when there is none.
 * Fields alone are judged here; what holds between files is judged by `checkCorpus`.
 */
export function parseCorpus(files: CorpusFiles): { corpus: Corpus; problems: Problem[] } {
  const problems: Problem[] = [];
  const corpus: Corpus = { sources: [], events: [], documents: [], claims: [], paraphrases: [] };
  for (const { file, data } of files.sources) {
    const fields = asFields(file, '', data, problems);
    if (fields !== null) corpus.sources.push(parseSource(fields));
  }
  for (const { file, data } of files.events) {
    const fields = asFields(file, '', data, problems);
    if (fields !== null) corpus.events.push(parseEvent(fields));
  }
  for (const { file, data } of files.documents) {
    const fields = asFields(file, '', data, problems);
    if (fields === null) continue;
    const document = parseDocument(fields);
    corpus.documents.push(document);
    corpus.claims.push(...parseClaims(fields, document.id));
  }
  for (const { file, data } of files.paraphrases) {
    const fields = asFields(file, '', data, problems);
    if (fields !== null) corpus.paraphrases.push(...parseParaphrases(fields));
  }
  return { corpus, problems };
}

function parseParaphrases(fields: Fields): Paraphrase[] {
  refuseUnknown(fields, ['id', 'points']);
  const eventId = fileId(fields);
  const points = asFields(fields.file, 'points', fields.data.points, fields.problems);
  return Object.keys(points?.data ?? {}).flatMap((point) => {
    const answers = asFields(fields.file, `points.${point}`, points?.data[point], fields.problems);
    if (answers === null) return [];
    return Object.keys(answers.data).flatMap((answerId) =>
      textList(answers, answerId).map((sentence) => ({ pointId: `${eventId}/${point}`, answerId, text: sentence })),
    );
  });
}

/** The id must be the file's own name, so that an id leads to its file. */
function fileId(fields: Fields): string {
  const id = identifier(fields, 'id');
  const name = fields.file.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
  if (id !== '' && id !== name)
    report(fields, 'id', `found ${shown(id)} in a file named ${shown(name)}`, 'Give both the same name.');
  return id;
}

function parseSource(fields: Fields): Source {
  refuseUnknown(fields, ['id', 'name', 'country', 'kind', 'owner', 'home']);
  const country = optionalText(fields, 'country');
  if (country !== null && !/^(?:[A-Z]{2}|INT)$/.test(country)) {
    report(fields, 'country', `found ${shown(country)}`, 'Write the two capitals of ISO 3166 (US, RU, UA, GB), INT, or null.');
  }
  return {
    id: fileId(fields),
    name: text(fields, 'name', 'Write the name by which readers know the publisher.'),
    country,
    kind: oneOf(fields, 'kind', SOURCE_KINDS, 'unknown'),
    owner: optionalText(fields, 'owner'),
    home: optionalUrl(fields, 'home'),
  };
}

function parseEvent(fields: Fields): NewsEvent {
  refuseUnknown(fields, ['id', 'title', 'date', 'place', 'participants', 'otherNames', 'summary', 'points']);
  const id = fileId(fields);
  return {
    id,
    title: text(fields, 'title', 'Write what the event is called, with its date where others are like it.'),
    date: optionalDate(fields, 'date', true),
    place: optionalText(fields, 'place'),
    participants: textList(fields, 'participants'),
    otherNames: textList(fields, 'otherNames'),
    summary: text(fields, 'summary', 'Write one or two sentences of what the event is, in your own words.'),
    points: list(fields, 'points').flatMap((data, index) => {
      const point = asFields(fields.file, `points[${index}]`, data, fields.problems);
      return point === null ? [] : [parsePoint(point, id)];
    }),
  };
}

function parsePoint(fields: Fields, eventId: string): Point {
  refuseUnknown(fields, ['id', 'question', 'kind', 'unit', 'answers', 'compatible', 'sequence']);
  return {
    id: `${eventId}/${identifier(fields, 'id')}`,
    eventId,
    question: text(fields, 'question', 'Write the question that the accounts answer, ended by a question mark.'),
    kind: oneOf(fields, 'kind', DIFFERENCES, 'outcome'),
    unit: optionalText(fields, 'unit'),
    answers: list(fields, 'answers').flatMap((data, index) => {
      const answer = asFields(fields.file, `${fields.path}.answers[${index}]`, data, fields.problems);
      return answer === null ? [] : [parseAnswer(answer)];
    }),
    compatible: list(fields, 'compatible').flatMap((pair, index) => {
      const ids = Array.isArray(pair) ? pair.map(String) : [];
      if (ids.length === 2) return [[ids[0] as string, ids[1] as string] as [string, string]];
      report(fields, `compatible[${index}]`, `found ${shown(pair)}`, 'Write two answer ids: `[a, b]`.');
      return [];
    }),
    sequence: list(fields, 'sequence').flatMap((data, index) => {
      const step = asFields(fields.file, `${fields.path}.sequence[${index}]`, data, fields.problems);
      if (step === null) return [];
      refuseUnknown(step, ['answer', 'date']);
      const date = optionalDate(step, 'date', false);
      if (date === null) report(step, 'date', 'found no date', 'Write from when this answer held.');
      return [{ answer: identifier(step, 'answer'), date: date ?? '' }];
    }),
  };
}

function parseAnswer(fields: Fields): Answer {
  refuseUnknown(fields, ['id', 'text', 'value', 'bound', 'wordings']);
  const value = Object.hasOwn(fields.data, 'value') ? (fields.data.value ?? null) : null;
  const usable = value === null || typeof value === 'number' || (typeof value === 'string' && isDateOrSpan(value));
  if (!usable) {
    report(fields, 'value', `found ${shown(value)}`, 'Write a figure in the unit of the point, a date, or leave the field out.');
  }
  return {
    id: identifier(fields, 'id'),
    text: text(fields, 'text', 'Write the answer in a few words.'),
    value: usable ? (value as number | string | null) : null,
    bound: optionalOneOf(fields, 'bound', BOUNDS),
    wordings: textList(fields, 'wordings'),
  };
}

function parseDocument(fields: Fields): CorpusDocument {
  refuseUnknown(fields, [
    ...['id', 'source', 'carrier', 'title', 'url', 'urlNote', 'published', 'publishedBasis'],
    ...['retrieved', 'checked', 'language', 'kind', 'claims'],
  ]);
  const retrieved = optionalDate(fields, 'retrieved', false);
  if (retrieved === null) report(fields, 'retrieved', 'found no date', 'Write the day on which the page was read.');
  const url = optionalUrl(fields, 'url');
  const urlNote = optionalText(fields, 'urlNote');
  if (url === null && urlNote === null) {
    report(
      fields,
      'urlNote',
      'there is no address and no reason',
      'Write the address in `url`, or say in `urlNote` why there is none.',
    );
  }
  const published = optionalDate(fields, 'published', false);
  const publishedBasis = oneOf(fields, 'publishedBasis', DATE_BASES, 'unknown');
  if ((published === null) !== (publishedBasis === 'unknown')) {
    report(
      fields,
      'publishedBasis',
      `found ${shown(publishedBasis)} with the date ${shown(published)}`,
      'Write given or inferred where there is a date, unknown where there is none.',
    );
  }
  return {
    id: fileId(fields),
    sourceId: identifier(fields, 'source'),
    carrier: optionalText(fields, 'carrier'),
    title: text(fields, 'title', 'Write the title as the page has it.'),
    url,
    urlNote,
    published,
    publishedBasis,
    retrieved: retrieved ?? '',
    checked: optionalDate(fields, 'checked', false),
    language: text(fields, 'language', 'Write the language of the page: en, uk, ru …'),
    kind: oneOf(fields, 'kind', DOCUMENT_KINDS, 'report'),
  };
}

function parseClaims(document: Fields, documentId: string): CorpusClaim[] {
  return list(document, 'claims').flatMap((data, index) => {
    const fields = asFields(document.file, `claims[${index}]`, data, document.problems);
    if (fields === null) return [];
    refuseUnknown(fields, ['n', 'event', 'point', 'answer', 'text', 'date', 'speaker', 'hedge', 'modality', 'support']);
    const n = fields.data.n;
    if (!Number.isInteger(n) || (n as number) < 1) {
      report(fields, 'n', `found ${shown(n)}`, 'Number the claims from 1; a number is never used again.');
    }
    const eventId = identifier(fields, 'event');
    const point = optionalText(fields, 'point');
    const answer = fields.data.answer === undefined || fields.data.answer === null ? null : identifier(fields, 'answer');
    if ((point === null) !== (answer === null)) {
      report(
        fields,
        'answer',
        `found point ${shown(point)} with answer ${shown(answer)}`,
        'Give both point and answer, or neither.',
      );
    }
    const claim: CorpusClaim = {
      id: `${documentId}/${String(n)}`,
      documentId,
      eventId,
      pointId: point === null ? null : `${eventId}/${point}`,
      answerId: answer,
      text: text(fields, 'text', 'Write one statement in your own words that stands alone.'),
      date: optionalDate(fields, 'date', true),
      speaker: optionalText(fields, 'speaker'),
      hedge: optionalOneOf(fields, 'hedge', BOUNDS),
      modality: Object.hasOwn(fields.data, 'modality') ? oneOf(fields, 'modality', MODALITIES, 'happened') : 'happened',
      support: optionalText(fields, 'support'),
    };
    return [claim];
  });
}
