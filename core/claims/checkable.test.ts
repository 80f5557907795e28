import { describe, expect, test } from 'vitest';
import { CHECKABLE, checkability } from './checkable';
import { findClaims, MAX_CLAIMS } from './find-claims';

/** Statements as news makes them: figures, dates, named actors doing things, reported speech. */
const CHECKABLE_SENTENCES = [
  'Trump and Putin met in Helsinki on 16 July 2018.',
  'The call lasted two hours and 16 minutes, the Kremlin said.',
  'Russia launched 728 drones overnight.',
  'Zelensky rejected the proposal on Sunday.',
  'The central bank cut its key rate to 16 per cent.',
  'Peskov denied that the two leaders had spoken.',
  'NATO allies agreed in The Hague to spend 5 per cent of GDP on defence.',
  'At least 12 people were killed in the strike on Sumy.',
  'The European Union imposed its 19th package of sanctions in October.',
  'Trade between the two countries fell by a third last year.',
  '“We will not sign this,” Zelensky told reporters in Kyiv.',
  'Witkoff flew to Moscow for the fifth time this year.',
  'North Korea has sent about 13,000 troops to Russia since October 2024.',
  'The Pentagon plans to withdraw 700 soldiers from Romania.',
  'Lavrov and Rubio talked for four and a half hours in Riyadh.',
  'Ukraine signed the minerals deal with Washington in April.',
  'Poland shot down three of the drones that entered its airspace.',
  'A court in Warsaw refused to extradite the suspect to Germany.',
  'Putin called the summit in Alaska useful.',
  'The United States expelled 60 Russian diplomats in March 2018.',
  'The ruble fell to its lowest level since 2022.',
  'Trump said that he had ended eight wars.',
  'No ceasefire was reached in Anchorage.',
  'The White House paused all military aid to Ukraine in March.',
  'The two presidents spoke by telephone for 90 minutes.',
  'Russian forces captured the town of Pokrovsk, the defence ministry said.',
  'More than 60 per cent of Ukrainians trust Zelensky, according to a poll.',
  'Hungary vetoed the loan on Friday.',
  'The prisoners were flown to Ankara and exchanged there.',
  'The treaty expired in February 2026.',
];

/** Questions, navigation, captions, bylines, wishes, calls to act, list furniture, and words that say nothing. */
const OTHER_SENTENCES = [
  'What will Trump do next?',
  'Read more: How the summit in Alaska unfolded',
  'Sign up for our newsletter to get the news every morning.',
  'Follow us on Facebook, X and Instagram.',
  'Photo: Trump and Putin shake hands in Helsinki.',
  'President Donald Trump is seen in the Oval Office. (AP Photo/Evan Vucci)',
  'Reporting by John Smith in Washington and Anna Ivanova in Moscow',
  'By Jane Doe in Brussels and Peter Miller in Kyiv',
  'Please enable JavaScript to view this page.',
  'Let us hope that peace comes soon.',
  'We must not forget the people of Ukraine.',
  'I think that this is the right thing to do.',
  'It remains to be seen whether that will be enough.',
  'This could be a crucial moment for the future.',
  'Perhaps things would be better in another world.',
  'All rights reserved.',
  'Copyright 2025 The Associated Press. All rights reserved.',
  'Share this article on WhatsApp',
  'Imagine a world without war.',
  'You might also like our podcast.',
  'Only time will tell.',
  'The path ahead is complex and full of challenges.',
  'We want a better life for our children.',
  'Please subscribe to support our work.',
  'Watch: the moment the two leaders met',
  'Key points',
  'Editor’s note: This story has been updated.',
  'Additional reporting by the Kyiv bureau',
  'But what does that mean for ordinary people?',
  'We use cookies to improve your experience.',
  'Archived from the original on 2014-03-28.',
  'Retrieved 3 May 2014.',
];

describe('checkability', () => {
  test.each(CHECKABLE_SENTENCES)('a claim: %s', (sentence) => {
    expect(checkability(sentence)).toBeGreaterThanOrEqual(CHECKABLE);
  });

  test.each(OTHER_SENTENCES)('none: %s', (sentence) => {
    expect(checkability(sentence)).toBeLessThan(CHECKABLE);
  });

  test('a question is none, whatever stands in it', () => {
    expect(checkability('Did Trump and Putin meet in Helsinki on 16 July 2018?')).toBe(0);
  });

  test('a wish that somebody named utters is reported speech', () => {
    const wish = 'We must not lose hope, we should all dream of the future';
    expect(checkability(`“${wish},” Zelensky told parliament in Kyiv.`)).toBeGreaterThan(checkability(`${wish}.`));
  });

  test.each([
    ['what goes on now', 'They are building the bridge.', 'They build the bridge.'],
    ['what still holds', 'The road is still closed to lorries.', 'The road is closed to lorries.'],
    ['what somebody is told that he did', 'You voted for the budget of that year.', 'To vote for the budget of that year.'],
  ])('more than without it: %s', (_, more, less) => {
    expect(checkability(more)).toBeGreaterThan(checkability(less));
  });

  test.each([
    ['a condition', 'If you raise the price, the shop sells bread.', 'They raise the price, the shop sells bread.'],
    ['a promise of the speaker', 'We intend to close the road on Monday.', 'They intend to close the road on Monday.'],
    ['what might have been', 'The army could have taken the town.', 'The army had taken the town.'],
    ['what the speaker remembers', 'I remember the army in the town square.', 'I took the army in the town square.'],
    ['a figure that counts what is said', 'There are two ways to end the war.', 'There are two roads to end the war.'],
  ])('less than without it: %s', (_, less, more) => {
    expect(checkability(less)).toBeLessThan(checkability(more));
  });

  test('a figure makes a sentence more checkable, a figure in another place changes nothing', () => {
    const score = checkability('Russia launched 728 drones in the night.');
    expect(score).toBeGreaterThan(checkability('Russia launched drones in the night.'));
    expect(checkability('In the night Russia launched 728 drones.')).toBeCloseTo(score);
  });
});

describe('findClaims', () => {
  test('keeps every sentence in order and marks the claims', () => {
    const text = 'Trump met Putin in Helsinki in 2018.\nWhat came of it?\nNo ceasefire was reached in Anchorage.';
    expect(findClaims(text).map(({ text: sentence, checkable }) => [sentence, checkable])).toEqual([
      ['Trump met Putin in Helsinki in 2018.', true],
      ['What came of it?', false],
      ['No ceasefire was reached in Anchorage.', true],
    ]);
  });

  test('a sentence said twice is one claim', () => {
    const text = 'Trump met Putin in Helsinki in 2018. Trump met Putin in Helsinki in 2018.';
    expect(findClaims(text).map(({ checkable }) => checkable)).toEqual([true, false]);
  });

  test('no more claims than are compared', () => {
    const text = Array.from(
      { length: MAX_CLAIMS + 20 },
      (_, at) => `Trump met Putin in Helsinki and ${at + 2} people died.`,
    ).join('\n');
    expect(findClaims(text).filter(({ checkable }) => checkable)).toHaveLength(MAX_CLAIMS);
  });
});
