import { describe, expect, test } from 'vitest';
import { MAX_SENTENCE_LENGTH, splitSentences } from './sentences';

const CASES: [text: string, sentences: string[]][] = [
  ['Mr. Trump met Mr. Putin. They spoke.', ['Mr. Trump met Mr. Putin.', 'They spoke.']],
  ['The U.S. delegation left. Nobody spoke.', ['The U.S. delegation left.', 'Nobody spoke.']],
  ['He lives in the U.S. The minister does not.', ['He lives in the U.S.', 'The minister does not.']],
  ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
  ['It began at 5 p.m. on Friday. It ended late.', ['It began at 5 p.m. on Friday.', 'It ended late.']],
  ['It began at 5 p.m. The doors closed.', ['It began at 5 p.m.', 'The doors closed.']],
  ['Dr. J. R. Smith arrived. He sat down.', ['Dr. J. R. Smith arrived.', 'He sat down.']],
  ['John F. Kennedy spoke. Crowds cheered.', ['John F. Kennedy spoke.', 'Crowds cheered.']],
  ['Vladimir V. Putin spoke.', ['Vladimir V. Putin spoke.']],
  ['Gen. Keith Kellogg flew to Kyiv. Col. Smith stayed.', ['Gen. Keith Kellogg flew to Kyiv.', 'Col. Smith stayed.']],
  ['“We are close.” Trump left.', ['“We are close.”', 'Trump left.']],
  ['“We are close,” he said. “Very close.”', ['“We are close,” he said.', '“Very close.”']],
  ['“Are we close?” he asked. Nobody knew.', ['“Are we close?” he asked.', 'Nobody knew.']],
  ['“Stop!” she cried. He did.', ['“Stop!” she cried.', 'He did.']],
  ['“Stop!” he cried and left.', ['“Stop!” he cried and left.']],
  ['He paused ... and went on. Then he left.', ['He paused ... and went on.', 'Then he left.']],
  ['He paused… Then he left.', ['He paused…', 'Then he left.']],
  ['He said: “It is over.” The crowd cheered.', ['He said: “It is over.”', 'The crowd cheered.']],
  ['Inflation was 3.5 percent. It rose to 4.2 percent.', ['Inflation was 3.5 percent.', 'It rose to 4.2 percent.']],
  ['The vote was held on Feb. 4. It failed.', ['The vote was held on Feb. 4.', 'It failed.']],
  ['On Jan. 20, 2025, he took office. He spoke.', ['On Jan. 20, 2025, he took office.', 'He spoke.']],
  ['Sept. 11 was a Tuesday.', ['Sept. 11 was a Tuesday.']],
  ['The company (Rosneft Corp.) was sanctioned. It appealed.', ['The company (Rosneft Corp.) was sanctioned.', 'It appealed.']],
  ['Rosneft Inc. and Lukoil Co. Ltd. were hit. Both appealed.', ['Rosneft Inc. and Lukoil Co. Ltd. were hit.', 'Both appealed.']],
  ['No. 10 said no. No one else spoke.', ['No. 10 said no.', 'No one else spoke.']],
  ['The U.N. General Assembly met. It voted.', ['The U.N. General Assembly met.', 'It voted.']],
  ['The E.U. and the U.K. agreed. France did not.', ['The E.U. and the U.K. agreed.', 'France did not.']],
  ['It cost $1.5 billion. Nobody paid.', ['It cost $1.5 billion.', 'Nobody paid.']],
  ['See Fig. 3 and Art. 5. They matter.', ['See Fig. 3 and Art. 5.', 'They matter.']],
  ['St. Petersburg was cold. Moscow was not.', ['St. Petersburg was cold.', 'Moscow was not.']],
  ['Prof. Lee et al. found it. They wrote it up.', ['Prof. Lee et al. found it.', 'They wrote it up.']],
  ['Is it over? Nobody knows! It is.', ['Is it over?', 'Nobody knows!', 'It is.']],
  ['First line\nsecond line', ['First line', 'second line']],
  ['Headline without a stop\n\nBody begins. It ends.', ['Headline without a stop', 'Body begins.', 'It ends.']],
  ['The Washington, D.C. office closed. It reopened.', ['The Washington, D.C. office closed.', 'It reopened.']],
  ['The meeting (see above.) ended. It was short.', ['The meeting (see above.) ended.', 'It was short.']],
  ['“I met him.” “When?” “Today.”', ['“I met him.”', '“When?”', '“Today.”']],
  [
    'Lt. Gov. Brown and Sen. Graham spoke. Rep. Jones listened.',
    ['Lt. Gov. Brown and Sen. Graham spoke.', 'Rep. Jones listened.'],
  ],
  ['He asked, ‘Why?’ She left.', ['He asked, ‘Why?’', 'She left.']],
  ['A. He came. B. He saw.', ['A. He came.', 'B. He saw.']],
  ['The i.e. and e.g. marks are common. They confuse.', ['The i.e. and e.g. marks are common.', 'They confuse.']],
  ['Trump vs. Harris was close. It ended.', ['Trump vs. Harris was close.', 'It ended.']],
  ['It ran from Nov. to Dec. last year. It ended.', ['It ran from Nov. to Dec. last year.', 'It ended.']],
  ['He works for the F.B.I. He is tired.', ['He works for the F.B.I.', 'He is tired.']],
  ['They paid approx. 5 million dollars. It was much.', ['They paid approx. 5 million dollars.', 'It was much.']],
  ['What now? asked the minister. Nobody knew.', ['What now? asked the minister.', 'Nobody knew.']],
  ['1. First, talks began. 2. Then they ended.', ['1. First, talks began.', '2. Then they ended.']],
  ['The film was rated PG-13. It did well.', ['The film was rated PG-13.', 'It did well.']],
  ['The war began in 2014... It goes on.', ['The war began in 2014...', 'It goes on.']],
  ['She said “yes.” and left.', ['She said “yes.” and left.']],
];

describe('splitSentences', () => {
  test.each(CASES)('%j', (text, sentences) => {
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual(sentences);
  });

  test('nothing and blank lines hold no sentence', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t\n\u00a0 ')).toEqual([]);
  });

  test('a text without a stop is cut at spaces, and loses nothing but them', () => {
    const text = 'word '.repeat(200_000).trim();
    const sentences = splitSentences(text);
    expect(Math.max(...sentences.map((sentence) => sentence.text.length))).toBeLessThanOrEqual(MAX_SENTENCE_LENGTH);
    expect(sentences.map((sentence) => sentence.text).join(' ')).toBe(text);
  });

  test('a text without a space is cut all the same, and never inside a sign of two halves', () => {
    const sentences = splitSentences('🙂'.repeat(5_000));
    expect(sentences.map((sentence) => sentence.text).join('')).toBe('🙂'.repeat(5_000));
    for (const sentence of sentences) expect(sentence.text.length % 2).toBe(0);
  });
});
