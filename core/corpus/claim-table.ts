import { answersOf, type PointAnswer } from '../match/wording-index';
import { decodeUtf8 } from '../text/utf8';
import type { CompiledCorpus } from './compile';
import type { Corpus, CorpusClaim, CorpusDocument, NewsEvent } from './types';

/**
 * The claims of a compiled corpus as they lie in its file: what claims are sorted by as numbers, all else as text that is read
 * when a claim is asked for. A hundred thousand objects would take most of the time and of the room that a corpus has.
 */
export interface ClaimTable {
  /** Positions of each claim's document and event in the corpus. */
  documents: Uint32Array;
  events: Uint32Array;
  /** Number of each claim's answer in `answersOf`. */
  answers: Uint32Array;
  /** Where each claim's row ends in `rows`. */
  ends: Uint32Array;
  /** The fields that `rowOf` joins, as UTF-8. */
  rows: Uint8Array;
}

/** What of a claim is written out: its number in its document, then what may be absent, and the text, which alone may hold line breaks. */
export function rowOf({ id, documentId, date, speaker, hedge, modality, support, text }: CorpusClaim): string {
  return [id.slice(documentId.length + 1), date, speaker, hedge, modality, support, text].join('\n');
}

/** Reads the claims of a compiled corpus by their positions, each anew whenever it is asked for. */
export function claimReader({ corpus, claims }: Pick<CompiledCorpus, 'corpus' | 'claims'>): (at: number) => CorpusClaim {
  const { documents, events, answers, ends, rows } = claims;
  const known = answersOf(corpus.events);
  return (at) => {
    // The first begins where the rows do.
    const row = decodeUtf8(rows.subarray(ends[at - 1], ends[at]));
    const [number, date, speaker, hedge, modality, support, ...text] = row.split('\n').map((field) => field || null);
    const documentId = (corpus.documents[documents[at] as number] as CorpusDocument).id;
    const { pointId, answerId } = known[answers[at] as number] as PointAnswer;
    return {
      id: `${documentId}/${number}`,
      ...{ documentId, pointId, answerId },
      eventId: (corpus.events[events[at] as number] as NewsEvent).id,
      text: text.join('\n'),
      ...({ date, speaker, hedge, modality, support } as Pick<
        CorpusClaim,
        'date' | 'speaker' | 'hedge' | 'modality' | 'support'
      >),
    };
  };
}

/** A compiled corpus with all of its claims made at once, for commands and for looking through. Paraphrases are not kept. */
export function wholeCorpus(compiled: Pick<CompiledCorpus, 'corpus' | 'claims'>): Corpus {
  const claims = Array.from(compiled.claims.ends.keys(), claimReader(compiled));
  return { ...compiled.corpus, claims, paraphrases: [] };
}
