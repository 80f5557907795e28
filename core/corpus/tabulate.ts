import { numbered } from '../kept';
import { answersOf } from '../match/wording-index';
import { encodeUtf8 } from '../text/utf8';
import { type ClaimTable, rowOf } from './claim-table';
import type { Corpus } from './types';

/** Numbers things by their names. Throws for a name that is not among them. */
function numbering(names: readonly string[]): (name: string) => number {
  const numbers = numbered(names);
  return (name) => {
    const number = numbers.get(name);
    if (number === undefined)
      throw new Error(`A claim names ${name}, which the corpus does not hold: add it, or mend the claim.`);
    return number;
  };
}

/** Packs the claims of a checked corpus, in their order. */
export function tabulate(corpus: Corpus): ClaimTable {
  const { claims, documents, events } = corpus;
  const documentOf = numbering(documents.map(({ id }) => id));
  const eventOf = numbering(events.map(({ id }) => id));
  const answerOf = numbering(answersOf(events).map(({ pointId, answerId }) => `${pointId} ${answerId}`));
  const rows = claims.map((claim) => {
    const { documentId, date, speaker, support } = claim;
    if (!claim.id.startsWith(`${documentId}/`) || /\n/.test(`${claim.id}${date}${speaker}${support}`))
      throw new Error(
        `The claim ${claim.id} is not named by its document, or a field beside its text has a line break: write it on one line.`,
      );
    return encodeUtf8(rowOf(claim));
  });
  let end = 0;
  const ends = Uint32Array.from(rows, ({ length }) => {
    end += length;
    return end;
  });
  const all = new Uint8Array(end);
  rows.forEach((row, at) => {
    all.set(row, ends[at - 1] ?? 0);
  });
  return {
    documents: Uint32Array.from(claims, ({ documentId }) => documentOf(documentId)),
    events: Uint32Array.from(claims, ({ eventId }) => eventOf(eventId)),
    answers: Uint32Array.from(claims, ({ pointId, answerId }) => answerOf(`${pointId} ${answerId}`)),
    ends,
    rows: all,
  };
}
