import { describe, expect, it } from 'vitest';
import { checkCorpus } from './check';
import { describeProblem } from './fields';
import { type CorpusFiles, parseCorpus } from './parse';

type Data = Record<string, unknown>;

const source = (id: string): Data => ({ id, name: `The ${id}`, country: 'GB', kind: 'newspaper', owner: null, home: null });
const event = (): Data => ({
  id: 'call',
  title: 'A call',
  date: '2025-03-18',
  place: null,
  participants: ['One', 'Other'],
  otherNames: [],
  summary: 'Two people spoke.',
  points: [
    {
      id: 'length',
      question: 'How long did the call last?',
      kind: 'number',
      unit: 'minute',
      answers: [
        { id: 'a', text: 'an hour', value: 60 },
        { id: 'b', text: 'two hours', value: 120 },
      ],
    },
  ],
});
const document = (id: string, answer: string): Data => ({
  id,
  source: id,
  carrier: null,
  title: 'A page',
  url: `https://${id}.example/page`,
  published: '2025-03-19',
  publishedBasis: 'given',
  retrieved: '2026-11-22',
  checked: null,
  language: 'en',
  kind: 'report',
  claims: [
    {
      n: 1,
      event: 'call',
      point: 'length',
      answer,
      text: `One and Other spoke for long, the ${id} reported.`,
      date: '2025-03-18',
      support: 'spoke for long',
    },
  ],
});

function files(change: (all: { sources: Data[]; events: Data[]; documents: Data[] }) => void = () => {}): CorpusFiles {
  const all = {
    sources: [source('north'), source('south')],
    events: [event()],
    documents: [document('north', 'a'), document('south', 'b')],
  };
  change(all);
  const named = (folder: string, list: Data[]) =>
    list.map((data, at) => ({
      file: `corpus/${folder}/${folder === 'events' ? 'call' : at === 0 ? 'north' : 'south'}.yaml`,
      data,
    }));
  return {
    sources: named('sources', all.sources),
    events: named('events', all.events),
    documents: named('documents', all.documents),
    paraphrases: [],
  };
}

function problemsOf(input: CorpusFiles): string[] {
  const { corpus, problems } = parseCorpus(input);
  return (problems.length > 0 ? problems : checkCorpus(corpus)).map(describeProblem);
}

const claim = (all: { documents: Data[] }): Data => ((all.documents[0] as Data).claims as Data[])[0] as Data;
const point = (all: { events: Data[] }): Data => ((all.events[0] as Data).points as Data[])[0] as Data;

describe('a corpus', () => {
  it('that is sound has no problems', () => expect(problemsOf(files())).toEqual([]));

  it('is the same whatever the order of its files', () => {
    const { corpus } = parseCorpus(files());
    expect(corpus.claims.map((each) => each.id)).toEqual(['north/1', 'south/1']);
  });

  const broken: [name: string, change: (all: { sources: Data[]; events: Data[]; documents: Data[] }) => void, told: RegExp][] = [
    [
      'a source without a name',
      (all) => delete (all.sources[0] as Data).name,
      /sources\/north\.yaml: name: found nothing.*Write the name/,
    ],
    [
      'a source of an unknown kind',
      (all) => Object.assign(all.sources[0] as Data, { kind: 'tabloid' }),
      /kind: found "tabloid".*Write one of: wire/,
    ],
    [
      'a country that is none',
      (all) => Object.assign(all.sources[0] as Data, { country: 'Britain' }),
      /country: found "Britain".*ISO 3166/,
    ],
    [
      'a home that is no address',
      (all) => Object.assign(all.sources[0] as Data, { home: 'javascript:alert(1)' }),
      /home: found "javascript:alert\(1\)".*https/,
    ],
    [
      'an id unlike its file',
      (all) => Object.assign(all.sources[0] as Data, { id: 'west' }),
      /id: found "west" in a file named "north"/,
    ],
    [
      'a field that the format does not know',
      (all) => Object.assign(all.sources[0] as Data, { nmae: 'x' }),
      /nmae: the format has no such field/,
    ],
    ['an event without a summary', (all) => delete (all.events[0] as Data).summary, /events\/call\.yaml: summary: found nothing/],
    [
      'an event on a day that is none',
      (all) => Object.assign(all.events[0] as Data, { date: '2025-02-30' }),
      /date: found "2025-02-30"/,
    ],
    [
      'participants that are no list',
      (all) => Object.assign(all.events[0] as Data, { participants: 'One' }),
      /participants: found "One".*list of texts/,
    ],
    ['a point of an unknown kind', (all) => Object.assign(point(all), { kind: 'size' }), /points\[0\]\.kind: found "size"/],
    [
      'a question without its mark',
      (all) => Object.assign(point(all), { question: 'How long' }),
      /End the question with a question mark/,
    ],
    [
      'an answer with a value that is none',
      (all) => Object.assign((point(all).answers as Data[])[0] as Data, { value: 'long' }),
      /answers\[0\]\.value: found "long"/,
    ],
    [
      'an answer by an id that has a meaning',
      (all) => Object.assign((point(all).answers as Data[])[1] as Data, { id: 'contrary' }),
      /the answer id "contrary" has a meaning of its own/,
    ],
    [
      'two answers of one value',
      (all) => Object.assign((point(all).answers as Data[])[1] as Data, { value: 60 }),
      /have the same value 60.*one answer with two wordings/,
    ],
    [
      'a compatible pair of no answers',
      (all) => Object.assign(point(all), { compatible: [['a', 'z']] }),
      /"z" is no answer of this point/,
    ],
    [
      'a sequence that falls',
      (all) =>
        Object.assign(point(all), {
          sequence: [
            { answer: 'a', date: '2025-02' },
            { answer: 'b', date: '2025-01' },
          ],
        }),
      /2025-01 does not come after 2025-02/,
    ],
    [
      'a document without a title',
      (all) => delete (all.documents[0] as Data).title,
      /documents\/north\.yaml: title: found nothing/,
    ],
    [
      'a document without address or reason',
      (all) => Object.assign(all.documents[0] as Data, { url: null }),
      /urlNote: there is no address and no reason/,
    ],
    [
      'a page of the reject list',
      (all) => Object.assign(all.documents[0] as Data, { url: 'https://dnyuz.com/x' }),
      /reject list.*where it was first published/,
    ],
    [
      'a date without a basis',
      (all) => Object.assign(all.documents[0] as Data, { publishedBasis: 'unknown' }),
      /publishedBasis: found "unknown" with the date "2025-03-19"/,
    ],
    [
      'a source that is not there',
      (all) => Object.assign(all.documents[0] as Data, { source: 'west' }),
      /source: there is no source "west"/,
    ],
    ['a document without claims', (all) => Object.assign(all.documents[0] as Data, { claims: [] }), /claims: there is none/],
    ['a claim without a number', (all) => delete claim(all).n, /claims\[0\]\.n: found nothing/],
    ['a claim without text', (all) => delete claim(all).text, /claims\[0\]\.text: found nothing/],
    ['a claim too long', (all) => Object.assign(claim(all), { text: 'word '.repeat(31).trim() }), /it has 31 words/],
    [
      'a claim that opens with a pronoun',
      (all) => Object.assign(claim(all), { text: 'He spoke with Other for an hour.' }),
      /opens with "He spoke"/,
    ],
    [
      'a claim of an event that is not there',
      (all) => Object.assign(claim(all), { event: 'party' }),
      /there is no event "party"/,
    ],
    ['a claim with a point that is not there', (all) => Object.assign(claim(all), { point: 'place' }), /has no point "place"/],
    [
      'a claim with an answer that is not there',
      (all) => Object.assign(claim(all), { answer: 'c' }),
      /the point has no answer "c".*Use one of: a, b/,
    ],
    ['a point without an answer', (all) => delete claim(all).answer, /Give both point and answer, or neither/],
    [
      'support of too many words',
      (all) => Object.assign(claim(all), { support: 'one two three four five six' }),
      /support: it has 6 words/,
    ],
    [
      'a claim said twice',
      (all) => ((all.documents[0] as Data).claims as Data[]).push({ ...claim(all), n: 2 }),
      /claim north\/1 says the same/,
    ],
    [
      'a number used twice',
      (all) => ((all.documents[0] as Data).claims as Data[]).push({ ...claim(all), text: 'Something else was said there.' }),
      /claim number 1 is used twice/,
    ],
    [
      'a conflict that one source tells alone',
      (all) => Object.assign(all.documents[1] as Data, { source: 'north' }),
      /told by north alone/,
    ],
    [
      'a source that publishes nothing',
      (all) => Object.assign(all.documents[1] as Data, { source: 'north' }),
      /no document is of this source/,
    ],
    [
      'an answer that nobody gives',
      (all) => (point(all).answers as Data[]).push({ id: 'c', text: 'a day', value: 1440 }),
      /no claim gives the answer "c"/,
    ],
    ['a file that is a list', (all) => all.documents.splice(0, 1, [] as unknown as Data), /Write it as fields with values/],
  ];

  it.each(broken)('with %s is refused, naming file, field and remedy', (_name, change, told) => {
    const problems = problemsOf(files(change));
    expect(problems.join('\n')).toMatch(told);
    for (const problem of problems)
      expect(problem).toMatch(/^corpus\/(?:sources|events|documents)\/[a-z]+\.yaml: \S.*: .+\. .+\.$/s);
  });
});
