import { describe, expect, test } from 'vitest';
import { readQuantities } from './quantities';

const shown = (text: string): string[] =>
  readQuantities(text).map(({ text: words, low, high, unit, bound, change }) => {
    const value = low === high ? plain(low) : `${plain(low)}..${plain(high)}`;
    const measure = unit.base === 'count' ? `of ${unit.noun || '?'}` : unit.base;
    return `${words} = ${bound === 'exactly' ? '' : `${bound} `}${value} ${measure}${change === null ? '' : ` (${change})`}`;
  });
const plain = (value: number): string => String(Number(value.toPrecision(6)));

/** Each figure as `words = bound value measure (change)`; `of ?` counts things that the sentence does not name beside it. */
const CASES: [sentence: string, figures: string[]][] = [
  ['The call lasted two hours and 16 minutes, the Kremlin said.', ['two hours and 16 minutes = 136 minute']],
  ['They spoke for an hour and a half on Tuesday.', ['an hour and a half = 90 minute']],
  ['The war has gone on for three and a half years.', ['three and a half years = 3.5 year']],
  ['It took half an hour to find the room.', ['half an hour = 30 minute']],
  ['An hour and three quarters later the doors opened.', ['An hour and three quarters = 105 minute']],
  ['The talks ran for 2 hours 16 minutes.', ['2 hours 16 minutes = 136 minute']],
  [
    'The alliance plans to cut its strength by 700 to 8,000 soldiers.',
    ['700 = 700 of ? (by)', '8,000 soldiers = 8000 of c:soldier (to)'],
  ],
  ['Russia lost between 900 and 1,000 men a day.', ['900 and 1,000 = 900..1000 of men']],
  ['The prisoners will be freed within 10-12 days.', ['10-12 days = up to 10..12 day']],
  ['One in five Russians approves of the deal.', ['One in five = 20 percent']],
  ['One Dane in five likes it, four voters in ten do not.', ['One Dane in five = 20 percent', 'four voters in ten = 40 percent']],
  [
    'Six voters out of ten, 97 in a hundred, 3 in a thousand.',
    ['Six voters out of ten = 60 percent', '97 in a hundred = 97 percent', '3 in a thousand = 0.3 percent'],
  ],
  [
    'Two men in 40 cities, 5 people in 24 hours, one man in 2014.',
    ['Two = 2 of men', '40 = 40 of citi', '5 people = 5 of peopl', '24 hours = 1440 minute', 'one = 1 of man'],
  ],
  ['Every second shell came from there, every third year, every second.', ['Every second = 50 percent']],
  [
    'It fell to one-eleventh of that, to two sevenths.',
    ['one-eleventh = 9.09091 percent (to)', 'two sevenths = 28.5714 percent (to)'],
  ],
  ['He granted a week without attacks after a year of war.', ['a week = 7 day', 'a year = 1 year']],
  ['It was the tenth time, and the third occasion this year.', ['tenth = 10 rank', 'third = 3 rank']],
  ['Trade grew elevenfold after 2022.', ['elevenfold = 11 times']],
  ['Trade grew 11-fold, and exports a third.', ['11-fold = 11 times', 'a third = 33.3333 percent']],
  ['Inflation fell from 9.5% to 8.2% in a year.', ['9.5% = 9.5 percent (from)', '8.2% = 8.2 percent (to)', 'a year = 1 year']],
  [
    'The key rate was cut by 200 basis points to 16 per cent.',
    ['200 basis points = 2 percent (by)', '16 per cent = 16 percent (to)'],
  ],
  ['The army was reduced to 600,000.', ['600,000 = 600000 of ? (to)']],
  ["NATO's Article 5 was invoked after 9/11.", []],
  ['The G7 met in room 12 on page 4.', []],
  ['A 28-point plan was leaked; 20 points remain.', ['28-point = 28 of point', '20 points = 20 of point']],
  ['An F-16 and two Su-34 jets collided.', ['two Su-34 jets = 2 of c:aircraft']],
  ['The State Department keeps a Level 4 warning.', ['4 = 4 level']],
  ['Covid-19 killed 400,000 Russians.', ['400,000 Russians = 400000 of c:citizen']],
  ['The EU froze about €210 billion and £20bn.', ['€210 billion = about 210000000000 eur', '£20bn = 20000000000 gbp']],
  ['Russia earned US$5bn and 400 billion roubles.', ['US$5bn = 5000000000 usd', '400 billion roubles = 400000000000 rub']],
  ['He is worth 1.5 to 2 million dollars.', ['1.5 to 2 million dollars = 1500000..2000000 usd']],
  ['More than 30 but fewer than 50 states signed.', ['30 = over 30 of ?', '50 states = fewer than 50 of c:country']],
  ['No more than 8,500 US troops will stay.', ['8,500 US troops = up to 8500 of c:soldier']],
  [
    'Some 20 countries, nearly a third of them, agreed.',
    ['20 countries = about 20 of c:country', 'a third = about 33.3333 percent'],
  ],
  ['Over a dozen drones, perhaps 19 or more, crossed.', ['a dozen drones = over 12 of c:drone', '19 = at least 19 of ?']],
  ['At 5 p.m. on 4 to 9 February 2025 the poll ended.', []],
  ['It met on February 4–9 and in 2014.', []],
  ['The fifth largest economy had its second meeting.', ['fifth = 5 rank', 'second = 2 rank']],
  ['Zelensky, 47, said that 30-plus countries agreed.', ['47 = 47 age', '30-plus countries = at least 30 of c:country']],
  ['He spoke for a little over twelve minutes.', ['twelve minutes = over 12 minute']],
  [
    'As many as 140,000 soldiers fell, or 1.2 million casualties.',
    ['140,000 soldiers = up to 140000 of c:soldier', '1.2 million = 1200000 of casualti'],
  ],
  ['Nine tenths of the plan is ready.', ['Nine tenths = 90 percent']],
  ['Half of Ukraine’s army; the first half of 2025.', ['Half = 50 percent']],
  ['It would hold half a million to 600,000 men.', ['half a million to 600,000 = 500000..600000 of men']],
  ['Temperatures fell to minus 30 degrees.', ['30 degrees = -30 degree']],
  [
    'Russia holds 116,000 square kilometres, 19.2% of Ukraine.',
    ['116,000 square kilometres = 116000 sqkm', '19.2% = 19.2 percent'],
  ],
  ['The vote was 93 to 18 with 65 abstentions.', ['93 = 93 of ?', '18 = 18 of ?', '65 = 65 of abstent']],
  ['They exchanged 1,000-for-1,000 prisoners.', ['1,000 = 1000 of ?', '1,000 prisoners = 1000 of c:prisoner']],
  ['About 150 000 soldiers train there.', ['150 000 soldiers = about 150000 of c:soldier']],
  ['The 45-year-old was freed after 3 years.', ['45-year-old = 45 age', '3 years = 3 year']],
  ['Putin met Trump twice, three times in 2018.', ['twice = 2 times', 'three times = 3 times']],
  ['one day a soldier, one person was killed and one of them left', ['one person = 1 of person']],
  ['A quarter of a million shells a month; $500 a month.', ['A quarter of a million shells = 250000 of shell', '$500 = 500 usd']],
  ['from about 14.20 to about 16.25 on 25 April 2025', []],
  ['He waited 3½ hours for a three-hour meeting.', ['3½ hours = 210 minute', 'three-hour = 180 minute']],
  [
    'Casualties: 300 or more soldiers, 20 or so tanks.',
    ['300 or more soldiers = at least 300 of c:soldier', '20 or so tanks = about 20 of tank'],
  ],
  ['Spending will rise from 2 percent to 5 percent of GDP.', ['2 percent = 2 percent (from)', '5 percent = 5 percent (to)']],
  ['Three-on-three talks and World War Two and Phase 2.', []],
  [
    'Six or seven hours; two-thirds majority; a third meeting',
    ['Six or seven hours = 360..420 minute', 'two-thirds = 66.6667 percent', 'third = 3 rank'],
  ],
  ['Upwards of 40 states and territories sent envoys.', ['40 states = over 40 of c:country']],
  ['Not fewer than 12 villages were hit, at most 15.', ['12 villages = at least 12 of villag', '15 = up to 15 of ?']],
  ['The convoy had around two dozen vehicles.', ['two dozen vehicles = about 24 of vehicl']],
  ['Roughly 3,000 to 4,000 Americans live in Moscow.', ['3,000 to 4,000 Americans = about 3000..4000 of c:citizen']],
  [
    'The deal is worth $5-10 billion, or $5 billion to $7 billion.',
    ['$5-10 billion = 5000000000..10000000000 usd', '$5 billion to $7 billion = 5000000000..7000000000 usd'],
  ],
  [
    'Some £1.2m and €3,5 million and ¥2bn were spent.',
    ['£1.2m = about 1200000 gbp', '€3,5 million = 3500000 eur', '¥2bn = 2000000000 cny'],
  ],
  ['Kyiv wants USD 60 bn; Moscow wants RUB 400 bn.', ['60 bn = 60000000000 usd', '400 bn = 400000000000 rub']],
  ['The ruble fell to 105.5 per dollar, a loss of 15 pct.', ['105.5 = 105.5 of ? (to)', '15 pct = 15 percent']],
  [
    'Approval stands at 57 percent, plus or minus 3 percentage points.',
    ['57 percent = 57 percent', '3 percentage points = 3 percent'],
  ],
  ['The plane, a Boeing 737, flew 1,200 km at 800 kph.', ['1,200 km = 1200 km', '800 kph = 800 kmh']],
  ['Resolution 2774 was adopted by 10 votes with 5 abstentions.', ['10 votes = 10 of c:election', '5 = 5 of abstent']],
  ["At 14:30 GMT and again at 7 o'clock the sirens sounded.", []],
  ['On Day 1,000 of the war 47 people, 12 of them children, were hurt.', ['47 people = 47 of peopl', '12 = 12 of c:child']],
  ['It was the third straight month of decline and the 19th sanctions package.', ['third = 3 rank']],
  ['Russia ranked fourth, and Poland came second.', ['fourth = 4 rank', 'second = 2 rank']],
  ['The Group of Seven and the Group of 20 met in 2023.', []],
  ['More than 300 of the 450 lawmakers voted for it.', ['300 = over 300 of ?', '450 lawmakers = 450 of lawmak']],
  ['The visit took a day and a half, not two weeks.', ['a day and a half = 1.5 day', 'two weeks = 14 day']],
  ['The truce holds for a month; they trade $500 a year.', ['a month = 0.0833333 year', '$500 = 500 usd']],
  ['The hour-long call and the three-day truce ended.', ['hour-long = 60 minute', 'three-day = 3 day']],
  ['He has been in power for a quarter of a century.', ['a quarter of a century = 25 year']],
  ['It is 2h15m long, the other one 45 minutes.', ['2h15m = 135 minute', '45 minutes = 45 minute']],
  ['The 18-year-old and a woman aged 72 were hurt.', ['18-year-old = 18 age', '72 = 72 age']],
  ['Nearly half of the 8,500-strong force will go.', ['half = about 50 percent', '8,500 = 8500 of forc']],
  ['Exports fell by a third, imports by half.', ['a third = 33.3333 percent (by)', 'half = 50 percent (by)']],
  [
    'About two in three Poles, or 9 out of 10 voters, agree.',
    ['two in three = about 66.6667 percent', '9 out of 10 = 90 percent'],
  ],
  ['Losses doubled; output grew threefold and then ten-fold.', ['threefold = 3 times', 'ten-fold = 10 times']],
  ['One missile and one aircraft were lost at one point.', ['One missile = 1 of c:missile', 'one aircraft = 1 of c:aircraft']],
  ['Almost 19% or so of the land is held.', ['19% = about 19 percent']],
  ['The rate went from 21% to 16%.', ['21% = 21 percent (from)', '16% = 16 percent (to)']],
  ['A record 728 drones and 13 missiles were fired overnight.', ['728 drones = 728 of c:drone', '13 missiles = 13 of c:missile']],
  ['It was 5-0 on page 12, see figure 3 and chapter 7.', ['5 = 5 of ?', '0 = 0 of ?']],
  ['He has 1,234,567.89 dollars and 0.5 tonnes of gold.', ['1,234,567.89 dollars = 1234570 usd', '0.5 tonnes = 0.5 tonne']],
  [
    'Between five and six hours of talks, from 900 to 1,000 men.',
    ['five and six hours = 300..360 minute', '900 to 1,000 = 900..1000 of men'],
  ],
  [
    'About 1.6 million barrels per day at 60 dollars a barrel.',
    ['1.6 million barrels = about 1600000 barrel', '60 dollars = 60 usd'],
  ],
  ['No. 10 said that number 2 was in room 5.', []],
  [
    'Fewer than one in ten thousand of 3,000+ cases',
    ['one in ten thousand = fewer than 0.01 percent', '3,000 = at least 3000 of ?'],
  ],
];

describe('figures of a sentence', () => {
  test.each(CASES)('%s', (sentence, expected) => {
    expect(shown(sentence)).toEqual(expected);
  });
});
