import { describe, expect, test } from 'vitest';
import { placeOf, readPlaces } from './places';

/** Each place as `words = canonical name`; a capital that speaks for its government is none. */
const CASES: [sentence: string, places: string[]][] = [
  ['They met in Helsinki in July 2018.', ['Helsinki = helsinki']],
  ['They met in Anchorage, Alaska.', ['Anchorage = alaska', 'Alaska = alaska']],
  ['Moscow rejected the plan.', []],
  ['The envoy flew to Moscow.', ['Moscow = moscow']],
  ['Talks in Abu Dhabi ended.', ['Abu Dhabi = abu dhabi']],
  ['Washington and Kyiv agreed.', []],
  ['He lives near Washington.', ['Washington = washington']],
  ['The summit in Budapest was called off.', ['Budapest = budapest']],
  ['Trump went to Mar-a-Lago.', ['Mar-a-Lago = mar-a-lago']],
  ['The G20 met in Buenos Aires.', ['Buenos Aires = buenos aires']],
  ['Leaders gathered in The Hague.', ['Hague = the hague']],
  ['Zelensky spoke in Munich.', ['Munich = munich']],
  ['A meeting at Joint Base Elmendorf–Richardson followed.', ['Elmendorf = alaska']],
  ['The two spoke on the sidelines in Da Nang.', ['Da Nang = da nang']],
  ['They dined in Hamburg.', ['Hamburg = hamburg']],
  ['Russia struck Kharkiv and Odesa.', ['Kharkiv = kharkiv', 'Odesa = odesa']],
  ['The Zaporizhzhia plant lost power.', ['Zaporizhzhia = zaporizhzhia']],
  ['The Zaporozhye plant lost power.', ['Zaporozhye = zaporizhzhia']],
  ['The drone fell in Kyiv.', ['Kyiv = kyiv']],
  ['The talks moved from Istanbul to Riyadh.', ['Istanbul = istanbul', 'Riyadh = riyadh']],
  ['The Istanbul talks failed.', ['Istanbul = istanbul']],
  ['They met in St Petersburg in April.', ['St Petersburg = st petersburg']],
  ['They met in St. Petersburg in April.', ['St. Petersburg = st petersburg']],
  ['The ship sailed for Novorossiysk.', ['Novorossiysk = novorossiysk']],
  ['He was poisoned in Salisbury.', ['Salisbury = salisbury']],
  ['The summit in Sharm el-Sheikh was short.', ['Sharm el-Sheikh = sharm el-sheikh']],
  ['Nobody was in the room.', []],
  ['Berlin and Paris backed it.', []],
  ['They negotiated in Berlin for five hours.', ['Berlin = berlin']],
  ['The plane landed in Plovdiv.', ['Plovdiv = plovdiv']],
  ['North Korean troops came to Kursk.', ['Kursk = kursk']],
  ['The dam at Kakhovka broke.', ['Kakhovka = kakhovka']],
  ['They met in Geneva, Switzerland.', ['Geneva = geneva']],
  ['They walked in Reykjavik.', ['Reykjavik = reykjavik']],
  ['He was at Valdai when it happened.', ['Valdai = valdai']],
  ['Rome hosted the talks.', []],
  ['The treaty was signed in Rome.', ['Rome = rome']],
  ['A court in Warsaw declined.', ['Warsaw = warsaw']],
  ['Minsk announced the drill.', ['Minsk = minsk']],
  ['The mayor of Kyiv spoke.', ['Kyiv = kyiv']],
  ['The Oval Office row went on.', ['Oval Office = oval office']],
  ['The talks at Camp David ended.', ['Camp David = camp david']],
  ['Ankara mediated and Doha paid.', ['Doha = doha']],
  ['They were flown to Ankara.', ['Ankara = ankara']],
  ['Strikes on Sumy went on.', ['Sumy = sumy']],
  ['He met the Pope at the Vatican.', ['Vatican = vatican']],
  ['The talks took place in Jeddah, Saudi Arabia.', ['Jeddah = jeddah']],
  ['The Diriyah Palace in Riyadh was the venue.', ['Diriyah = riyadh', 'Riyadh = riyadh']],
  ['He returned to Beijing on Friday.', ['Beijing = beijing']],
];

describe('places of a sentence', () => {
  test.each(CASES)('%s', (sentence, expected) => {
    expect(readPlaces(sentence).map((place) => `${place.text} = ${place.place}`)).toEqual(expected);
  });
});

describe('places of corpus fields', () => {
  test.each([
    ['Helsinki, Finland', 'helsinki'],
    ['Joint Base Elmendorf–Richardson, Anchorage', 'alaska'],
    ['in moscow', 'moscow'],
    ['by telephone', null],
    ['Promenade in Lisbon', 'lisbon'],
    ['', null],
  ])('%s', (written, place) => {
    expect(placeOf(written)).toBe(place);
  });
});
