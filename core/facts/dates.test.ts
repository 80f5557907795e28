import { describe, expect, test } from 'vitest';
import { readDates } from './dates';

/** The day on which every sentence of the table was written: a Wednesday. */
const WRITTEN = '2025-08-20';

const shown = (text: string): string[] =>
  readDates(text, WRITTEN).map(
    ({ text: words, from, to, precision, role, stated }) =>
      `${words} = ${from}${to === from ? '' : `..${to}`} ${precision} ${role}${stated ? '' : ' worked out'}`,
  );

/** Each date as `words = first..last day, precision, role`. */
const CASES: [sentence: string, dates: string[]][] = [
  ['They met on 18 March 2025 in Moscow.', ['18 March 2025 = 2025-03-18 day on']],
  ['They met on March 18, 2025, in Moscow.', ['March 18, 2025 = 2025-03-18 day on']],
  [
    'On Tuesday, 18 March 2025, and on Friday.',
    ['18 March 2025 = 2025-03-18 day on', 'on Friday = 2025-08-15 day on worked out'],
  ],
  ['The poll ran from 4 to 9 February 2025.', ['4 to 9 February 2025 = 2025-02-04..2025-02-09 day on']],
  [
    'The poll ran on February 4–9 and was published on 19 February.',
    ['February 4–9 = 2025-02-04..2025-02-09 day on worked out', '19 February = 2025-02-19 day on worked out'],
  ],
  ['Between 2014 and 2021 the conflict killed 13,000.', ['2014 and 2021 = 2014-01-01..2021-12-31 year on']],
  [
    'In early 2026 and late November 2025 and mid-June.',
    [
      'early 2026 = 2026-01-01..2026-06-02 year on',
      'late November 2025 = 2025-11-17..2025-11-30 month on',
      'mid-June = 2025-06-08..2025-06-22 month on worked out',
    ],
  ],
  [
    'By the end of 2018 it was over; the summer of 2025 was hot.',
    ['end of 2018 = 2018-08-29..2018-12-31 year by', 'summer of 2025 = 2025-06-01..2025-09-30 year on'],
  ],
  ['From 14 February to 4 March 2025 they asked.', ['14 February to 4 March 2025 = 2025-02-14..2025-03-04 day on']],
  ['From April 2014 to January 2021 the conflict lasted.', ['April 2014 to January 2021 = 2014-04-01..2021-01-31 month since']],
  ['The invasion began three and a half years ago.', ['three and a half years ago = 2021-11-10..2022-05-29 year on worked out']],
  [
    'A year ago he said so, two weeks ago not.',
    ['A year ago = 2024-02-11..2025-02-25 year on worked out', 'two weeks ago = 2025-08-02..2025-08-10 month on worked out'],
  ],
  [
    'The week after the call of 18 March 2025 nothing happened.',
    ['The week after = 2025-03-19..2025-03-25 month on', '18 March 2025 = 2025-03-18 day on'],
  ],
  [
    'They spoke on 18 March; the next day the strikes went on.',
    ['18 March = 2025-03-18 day on worked out', 'the next day = 2025-03-19 day on worked out'],
  ],
  [
    'Two days later, nothing. On 1 May they met and two days later parted.',
    ['1 May = 2025-05-01 day on worked out', 'two days later = 2025-05-03 day on worked out'],
  ],
  [
    'NATO will reach 5 percent by 2035 and has waited since 2014.',
    ['2035 = 2035-01-01..2035-12-31 year by', '2014 = 2014-01-01..2014-12-31 year since'],
  ],
  [
    'The truce held until February 1 and after March 3.',
    ['February 1 = 2025-02-01 day until worked out', 'March 3 = 2025-03-03 day after worked out'],
  ],
  [
    'Zapad-2025 was held in September and mid-2025.',
    ['September = 2025-09-01..2025-09-30 month on worked out', 'mid-2025 = 2025-04-02..2025-10-01 year on'],
  ],
  [
    'In the 1990s and early 1990s, 2014-21, 2025-03.',
    [
      '1990s = 1990-01-01..1999-12-31 decade on',
      'early 1990s = 1990-01-01..1999-12-31 decade on',
      '2014-21 = 2014-01-01..2021-12-31 year on',
      '2025-03 = 2025-03-01..2025-03-31 month on',
    ],
  ],
  ['He will meet Putin on Friday.', ['on Friday = 2025-08-22 day on worked out']],
  ['Trump said on Friday that he will go.', ['on Friday = 2025-08-15 day on worked out']],
  [
    'Yesterday, last week, last month, this year, next year, last summer.',
    [
      'Yesterday = 2025-08-19 day on worked out',
      'last week = 2025-08-11..2025-08-17 month on worked out',
      'last month = 2025-07-01..2025-07-31 month on worked out',
      'this year = 2025-01-01..2025-12-31 year on worked out',
      'next year = 2026-01-01..2026-12-31 year on worked out',
      'last summer = 2024-06-01..2024-09-30 year on worked out',
    ],
  ],
  [
    'In May it may rain 5 times. Last March he left.',
    ['May = 2025-05-01..2025-05-31 month on worked out', 'March = 2025-03-01..2025-03-31 month on worked out'],
  ],
  ['on 9/11 and 18/03/2025 and 18.03.2025 and 03/04/2025', ['18/03/2025 = 2025-03-18 day on', '18.03.2025 = 2025-03-18 day on']],
  [
    'Sept. 11, 2001 and the 18th of March, 2025',
    ['Sept. 11, 2001 = 2001-09-11 day on', '18th of March, 2025 = 2025-03-18 day on'],
  ],
  [
    'The first half of 2025 and the fourth quarter of 2024',
    ['first half of 2025 = 2025-01-01..2025-06-30 year on', 'fourth quarter of 2024 = 2024-10-01..2024-12-31 year on'],
  ],
  ['In 2014 soldiers came, and 2000 soldiers left; $2020 and 2,014.', ['2014 = 2014-01-01..2014-12-31 year on']],
  [
    'Talks on 23 and 24 January 2026; 18 March and 19 May 2025.',
    [
      '23 and 24 January 2026 = 2026-01-23..2026-01-24 day on',
      '18 March = 2025-03-18 day on worked out',
      '19 May 2025 = 2025-05-19 day on',
    ],
  ],
  [
    'overnight to 10 September and in the night of 9–10 September 2025',
    ['10 September = 2025-09-10 day on worked out', '9–10 September 2025 = 2025-09-09..2025-09-10 day on'],
  ],
  [
    'As of 4 February 2026, and no later than 27 November.',
    ['4 February 2026 = 2026-02-04 day on', '27 November = 2024-11-27 day by worked out'],
  ],
  ['NATO leaders met in The Hague on 24 and 25 June 2025.', ['24 and 25 June 2025 = 2025-06-24..2025-06-25 day on']],
  ['The warrant was issued in March 2023, a year after the invasion.', ['March 2023 = 2023-03-01..2023-03-31 month on']],
  ['He took office on Jan. 20, 2025.', ['Jan. 20, 2025 = 2025-01-20 day on']],
  ['The law has been in force since early 2024.', ['early 2024 = 2024-01-01..2024-06-02 year since']],
  ['Talks broke down in the spring of 2022.', ['spring of 2022 = 2022-03-01..2022-06-30 year on']],
  ['The summit is set for next week.', ['next week = 2025-08-25..2025-08-31 month on worked out']],
  ['They last met in Osaka on June 28, 2019.', ['June 28, 2019 = 2019-06-28 day on']],
  [
    'A poll taken between 14 February and 4 March 2025 showed it.',
    ['14 February and 4 March 2025 = 2025-02-14..2025-03-04 day on'],
  ],
  ['The grid was hit in the night of 2–3 February 2026.', ['2–3 February 2026 = 2026-02-02..2026-02-03 day on']],
  ['The offensive began on 24 Feb 2022.', ['24 Feb 2022 = 2022-02-24 day on']],
  [
    'Zelensky arrived on Sunday and left on Monday.',
    ['on Sunday = 2025-08-17 day on worked out', 'on Monday = 2025-08-18 day on worked out'],
  ],
  ['The two will speak on Tuesday, the White House said.', ['on Tuesday = 2025-08-26 day on worked out']],
  ['The parade takes place on May 9.', ['May 9 = 2025-05-09 day on worked out']],
  [
    'It was signed on 8 December 1987 and expired in August 2019.',
    ['8 December 1987 = 1987-12-08 day on', 'August 2019 = 2019-08-01..2019-08-31 month on'],
  ],
  ['Nothing has changed since the mid-1990s.', ['mid-1990s = 1990-01-01..1999-12-31 decade since']],
  [
    'The strikes resumed two days after 18 March 2025.',
    ['two days after = 2025-03-20 day on', '18 March 2025 = 2025-03-18 day after'],
  ],
  [
    'The day after the summit of 15 August 2025 he flew to Moscow.',
    ['The day after = 2025-08-16 day on', '15 August 2025 = 2025-08-15 day on'],
  ],
  ['He was arrested on 3/18/2025 in Moscow.', ['3/18/2025 = 2025-03-18 day on']],
  ['The agreement runs from 1 March to 30 June.', ['1 March to 30 June = 2025-03-01..2025-06-30 day on worked out']],
  ['It will not be settled before 2027.', ['2027 = 2027-01-01..2027-12-31 year before']],
  ['By mid-2026 the army should have 800,000 men.', ['mid-2026 = 2026-04-02..2026-10-01 year by']],
  ['Through the end of 2025 the tariff stays.', ['end of 2025 = 2025-08-29..2025-12-31 year until']],
  ['The sanctions run until 15 September 2025.', ['15 September 2025 = 2025-09-15 day until']],
  ['He spoke on the 18th of March.', ['18th of March = 2025-03-18 day on worked out']],
  [
    'In December he called; in late July he wrote.',
    ['December = 2024-12-01..2024-12-31 month on worked out', 'late July = 2025-07-18..2025-07-31 month on worked out'],
  ],
  [
    'The bridge was opened in May 2018 and hit in October 2022.',
    ['May 2018 = 2018-05-01..2018-05-31 month on', 'October 2022 = 2022-10-01..2022-10-31 month on'],
  ],
  ['For the 2018 World Cup Russia spent billions.', ['2018 = 2018-01-01..2018-12-31 year on']],
  ['About 2,022 people and 1,945 shells were counted.', []],
  ['The F-2000 and the year 2000 were both noted.', ['2000 = 2000-01-01..2000-12-31 year on']],
  ['Three days ago he denied it.', ['Three days ago = 2025-08-17 day on worked out']],
  ['The factory closed six months ago.', ['six months ago = 2025-01-29..2025-03-10 month on worked out']],
  ['They had agreed a decade ago.', ['a decade ago = 2015-02-11..2016-02-26 year on worked out']],
  [
    'Earlier this month, and later this week, he will say more.',
    [
      'Earlier this month = 2025-08-01..2025-08-31 month on worked out',
      'later this week = 2025-08-18..2025-08-24 month on worked out',
    ],
  ],
  ['The following week the ceasefire of 1 May 2025 collapsed.', ['1 May 2025 = 2025-05-01 day on']],
  [
    'From 2014 until 2021 and in 2008-09 it happened.',
    ['2014 until 2021 = 2014-01-01..2021-12-31 year since', '2008-09 = 2008-01-01..2009-12-31 year on'],
  ],
  ['Unlike in the 1980s, nobody listened.', ['1980s = 1980-01-01..1989-12-31 decade on']],
  [
    'It ran out on the fifth of February, not on the twenty-first of July 2024.',
    ['fifth of February = 2025-02-05 day on worked out', 'twenty-first of July 2024 = 2024-07-21 day on'],
  ],
  ['The reply was due by the last day of November.', ['last day of November = 2024-11-30 day by worked out']],
  ['On February the last day of February 2024 counts.', ['last day of February 2024 = 2024-02-29 day on']],
  [
    'They signed on July the fourth, and on the first of May.',
    ['July the fourth = 2025-07-04 day on worked out', 'first of May = 2025-05-01 day on worked out'],
  ],
  ['The thirty-first of April does not exist.', ['April = 2025-04-01..2025-04-30 month on worked out']],
  [
    'It was granted in August of last year and extended until March of next year.',
    [
      'August of last year = 2024-08-01..2024-08-31 month on worked out',
      'March of next year = 2026-03-01..2026-03-31 month until worked out',
    ],
  ],
  ['The talks of 5 March last year came first.', ['5 March last year = 2024-03-05 day on worked out']],
  [
    'In the last days of January, the first weeks of 2025 and the second half of May 2025.',
    [
      'last days of January = 2025-01-20..2025-01-31 month on worked out',
      'first weeks of 2025 = 2025-01-01..2025-06-02 year on',
      'second half of May 2025 = 2025-05-16..2025-05-31 month on',
    ],
  ],
  [
    'Late July and the May summit and February’s pause.',
    [
      'Late July = 2025-07-18..2025-07-31 month on worked out',
      'May = 2025-05-01..2025-05-31 month on worked out',
      'February = 2025-02-01..2025-02-28 month on worked out',
    ],
  ],
  [
    'They met on Tuesday of last week and meet again on Thursday of next week.',
    ['on Tuesday of last week = 2025-08-12 day on worked out', 'on Thursday of next week = 2025-08-28 day on worked out'],
  ],
  [
    'Since the spring and in the summer of 2018, by the end of the year.',
    [
      'the spring = 2025-03-01..2025-06-30 year since worked out',
      'summer of 2018 = 2018-06-01..2018-09-30 year on',
      'the year = 2025-01-01..2025-12-31 year by worked out',
    ],
  ],
  ['In the fall of the rouble nobody saw the spring of a clock.', []],
  [
    'Half a year ago he spoke on Christmas Day and on New Year’s Eve 2023.',
    [
      'Half a year ago = 2024-11-10..2025-05-29 year on worked out',
      'Christmas Day = 2024-12-25 day on worked out',
      'New Year’s Eve 2023 = 2023-12-31 day on',
    ],
  ],
  [
    'The parade of Victory Day was on a Friday.',
    ['Victory Day = 2025-05-09 day on worked out', 'Friday = 2025-08-15 day on worked out'],
  ],
  ['It happened on September 11.', ['September 11 = 2025-09-11 day on worked out']],
  ['It was 11 September 2001 when the towers fell.', ['11 September 2001 = 2001-09-11 day on']],
  ['The end of June 2025 brought the turn.', ['end of June 2025 = 2025-06-20..2025-06-30 month on']],
  ['In the third quarter of 2024 output fell.', ['third quarter of 2024 = 2024-07-01..2024-09-30 year on']],
];

describe('dates of a sentence', () => {
  test.each(CASES)('%s', (sentence, expected) => {
    expect(shown(sentence)).toEqual(expected);
  });
});

describe('dates without a base', () => {
  test('only what stands in the text is read', () => {
    expect(readDates('On Tuesday, 18 March 2025, and last week, and in May.', null).map(({ text }) => text)).toEqual([
      '18 March 2025',
    ]);
  });
  test('a base that is only a year counts years and leaves days out', () => {
    expect(readDates('Yesterday and last year and two years ago.', '2025').map(({ text }) => text)).toEqual([
      'last year',
      'two years ago',
    ]);
  });
  test('a base that is no date is none', () => {
    expect(readDates('It happened last year.', 'unknown')).toEqual([]);
  });
});
