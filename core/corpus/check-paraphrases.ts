import { type Problem, shown } from './fields';
import { CONTRARY, type Corpus } from './types';

/** Longest paraphrase, in words: news tells an answer in passing in longer sentences than a claim may have. */
const MAX_PARAPHRASE_WORDS = 42;

/** Paraphrases must word an answer that is on record, be short, and mean one answer only. */
export function checkParaphrases(corpus: Corpus): Problem[] {
  const problems: Problem[] = [];
  const answers = new Map(
    corpus.events.flatMap((event) =>
      event.points.map((point) => [point.id, new Set([...point.answers.map((answer) => answer.id), CONTRARY])] as const),
    ),
  );
  const seen = new Map<string, string>();
  for (const { pointId, answerId, text } of corpus.paraphrases) {
    const [event, point] = pointId.split('/') as [string, string];
    const file = `corpus/paraphrases/${event}.yaml`;
    const say = (field: string, found: string, remedy: string) => problems.push({ file, field, found, remedy });
    const known = answers.get(pointId);
    if (known === undefined)
      say(`points.${point}`, `corpus/events/${event}.yaml has no such point`, 'Correct the id, or remove the paraphrases.');
    else if (!known.has(answerId))
      say(`points.${point}.${answerId}`, 'the point has no such answer', `Use one of: ${[...known].join(', ')}.`);
    const words = text.split(/\s+/).length;
    if (words > MAX_PARAPHRASE_WORDS)
      say(`points.${point}.${answerId}`, `one has ${words} words`, `Say it in ${MAX_PARAPHRASE_WORDS} words.`);
    const twin = seen.get(text);
    if (twin !== undefined && twin !== `${pointId} ${answerId}`)
      say(`points.${point}.${answerId}`, `${shown(text)} stands for ${twin} too`, 'Word it so that only one answer is meant.');
    seen.set(text, `${pointId} ${answerId}`);
  }
  return problems;
}
