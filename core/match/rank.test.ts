import { describe, expect, test } from 'vitest';
import { rankTexts } from './rank';

const OTHERS = [
  'Wheat is cheap this year.',
  'The choir sang in the old town hall.',
  'A bridge was painted green by the council.',
];

describe('rankTexts', () => {
  test('of two tellings as alike, the one with another figure comes second', () => {
    const texts = [
      'The Indian navy captured 26 pirates in the Gulf of Aden.',
      'The Indian navy captured 23 pirates in the Gulf of Aden.',
      ...OTHERS,
    ];
    const rank = rankTexts(texts);
    expect(rank('In the Gulf of Aden 23 pirates were captured by the navy of India.', 2)).toEqual([1, 0]);
    expect(rank('In the Gulf of Aden 26 pirates were captured by the navy of India.', 2)).toEqual([0, 1]);
  });

  test('so does the one with another weekday', () => {
    const rank = rankTexts(['Cheeks left the club on Thursday.', 'Cheeks left the club on Saturday.', ...OTHERS]);
    expect(rank('On Saturday the club and Cheeks parted.', 2)).toEqual([1, 0]);
    expect(rank('On Thursday the club and Cheeks parted.', 2)).toEqual([0, 1]);
  });

  test('what the first sentence speaks of counts for more, on either side', () => {
    const dam = 'The dam burst at dawn. A ferry sank near Kherson.';
    const ferry = 'A ferry sank near Kherson. The dam burst at dawn.';
    const rank = rankTexts([dam, ferry, ...OTHERS]);
    expect(rank('The dam burst. A ferry sank.', 2)).toEqual([0, 1]);
    expect(rank('A ferry sank. The dam burst.', 2)).toEqual([1, 0]);
  });

  test('what the best hits are like brings up a text that shares nothing more with the query', () => {
    const texts = [
      'The summit hall was loud.',
      'Delegates of the summit met at Anchorage over the armistice.',
      'The summit road was closed.',
      'The summit at Anchorage brought no armistice to the delegates.',
      'Summit: Anchorage delegates leave without armistice.',
      ...OTHERS,
    ];
    const ranked = rankTexts(texts)('delegates of the summit over the armistice', 5);
    expect(ranked.slice(0, 3).sort()).toEqual([1, 3, 4]);
  });

  test('a query that is one of the texts leads, and texts that share nothing are not listed', () => {
    expect(rankTexts(OTHERS)(OTHERS[1] as string, 1)).toEqual([1]);
    expect(rankTexts(OTHERS)('quixotic zebra', 10)).toEqual([]);
  });
});
