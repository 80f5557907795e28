import { describe, expect, test } from 'vitest';
import { answeredBy, rankByFlow } from './flow';

const SHORT = ['Nineteen drones entered Poland.', 'The airport of Lublin closed for two hours.'];
const SAME = ['Poland said nineteen drones entered its airspace.', 'Lublin closed its airport.', 'Trains ran as usual.'];
const LONG = [
  ...[
    'Drones are built in Alabuga.',
    'Poland buys tanks from Korea.',
    'The airport of Frankfurt will grow.',
    'Two hours are a long time.',
  ],
  ...['Wheat is cheap.', 'Steel is dear.', 'The choir sang.', 'A bridge was painted.', 'Rain fell on Monday.'],
];

describe('rankByFlow', () => {
  test('leads with the article that tells the same, and not with the one that tells a little of everything', () => {
    expect(rankByFlow([SHORT, LONG, SAME]).map(([first]) => first)).toEqual([2, 0, 0]);
  });

  test('leaves out the article itself and what shares nothing with it', () => {
    const [own] = rankByFlow([SHORT, ['Xyz abcd quz.'], SAME]);
    expect(own).toEqual([2]);
  });
});

test('a sentence that is answered counts by its share of the article', () => {
  const [once] = answeredBy([SHORT, SAME, LONG]);
  const [diluted] = answeredBy([[...SHORT, 'Zebras yawn quixotically.', 'Xylophones quaver jubilantly.'], SAME, LONG]);
  expect(diluted?.get(1)).toBeLessThan(once?.get(1) ?? 0);
});
