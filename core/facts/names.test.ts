import { describe, expect, test } from 'vitest';
import { isNameTerm, readNames } from './names';

/** Each name with the terms by which it is compared. */
const CASES: [sentence: string, names: string[]][] = [
  ['Trump met Putin in Helsinki.', ['Trump <c:trump>', 'Putin <c:putin>', 'Helsinki <c:finland>']],
  [
    'President Donald Trump and Vladimir Putin spoke by telephone.',
    ['Donald Trump <donald c:trump>', 'Vladimir Putin <vladimir c:putin>'],
  ],
  ['Ursula von der Leyen flew to Plovdiv.', ['Ursula von der Leyen <ursula leyen>', 'Plovdiv <plovdiv>']],
  ['The Board of Peace was launched in Davos.', ['Board of Peace <board c:peace>', 'Davos <davo>']],
  ['US officials met Russian envoys in Saudi Arabia.', ['US <c:us>', 'Russian <c:russia>', 'Saudi Arabia <c:saudi arabia>']],
  [
    "Ukraine's President Volodymyr Zelenskyy rejected it.",
    ['Ukraine <c:ukraine>', 'President Volodymyr Zelenskyy <c:president volodymyr c:zelensky>'],
  ],
  ['Critics say the deal is weak.', []],
  ['In March 2025 the Kremlin confirmed it.', ['Kremlin <c:russia>']],
  ['On Tuesday, Lavrov and Rubio met in Riyadh.', ['Lavrov <c:lavrov>', 'Rubio <rubio>', 'Riyadh <c:saudi>']],
  ['The United States and the European Union imposed sanctions.', ['United States <c:us c:us>', 'European Union <c:eu c:eu>']],
  ['Kyiv denied the report.', ['Kyiv <c:ukraine>']],
  ['However, Moscow disagreed.', ['Moscow <c:russia>']],
  ['NATO’s 32 leaders met in The Hague.', ['NATO <c:nato>', 'Hague <c:hague>']],
  ['The Bank of Russia cut its key rate.', ['Bank of Russia <bank c:russia>']],
  ['Dmitry Peskov, the Kremlin spokesman, said nothing.', ['Dmitry Peskov <c:dmitry peskov>', 'Kremlin <c:russia>']],
  ['“Peace is close,” Witkoff said.', ['Witkoff <witkoff>']],
  ['North Korean troops fought in Kursk.', ['North Korean <c:northkorea c:northkorea>', 'Kursk <kursk>']],
  ["South Korea's spy agency counted them.", ['South Korea <c:southkorea c:southkorea>']],
  [
    'Steve Witkoff and Jared Kushner flew to Moscow.',
    ['Steve Witkoff <steve witkoff>', 'Jared Kushner <jare kushner>', 'Moscow <c:russia>'],
  ],
  ['The White House did not comment.', ['White House <white hous>']],
  ['The Financial Times reported it first.', ['Financial Times <financi time>']],
  ['The Wall Street Journal and Axios disagreed.', ['Wall Street Journal <wall street journal>', 'Axios <axio>']],
  [
    'Zelenskiy, Zelensky and Selenskyj are one man.',
    ['Zelenskiy <c:zelensky>', 'Zelensky <c:zelensky>', 'Selenskyj <selenskyj>'],
  ],
  ['General Keith Kellogg visited Kiev.', ['General Keith Kellogg <gener keith kellogg>', 'Kiev <c:ukraine>']],
  ["Turkey's Recep Tayyip Erdoğan hosted them.", ['Turkey <c:turkey>', 'Recep Tayyip Erdoğan <recep tayyip erdogan>']],
  ['Prime Minister Viktor Orbán spoke.', ['Prime Minister Viktor Orbán <prime c:minister viktor orban>']],
  ['The New York Times cited three sources.', ['New York Times <new york time>']],
  ['He said that it would rain.', []],
  ['It was cold and nobody came.', []],
  ['Officials in Washington declined to comment.', ['Washington <c:us>']],
  ['Reports of talks were wrong.', []],
  ['Marco Rubio told Fox News that it was over.', ['Marco Rubio <marco rubio>', 'Fox News <fox new>']],
  ['Joint Base Elmendorf-Richardson hosted the summit.', ['Joint Base Elmendorf-Richardson <joint base c:alaska richardson>']],
  [
    'Russian Foreign Minister Sergei Lavrov spoke in Abu Dhabi.',
    ['Russian Foreign Minister Sergei Lavrov <c:russia foreign c:minister c:sergei c:lavrov>', 'Abu Dhabi <abu dhabi>'],
  ],
  ['Poland and the Baltic states were alarmed.', ['Poland <c:poland>', 'Baltic <baltic>']],
  ['The UN General Assembly voted in New York.', ['UN General Assembly <c:un gener assembl>', 'New York <new york>']],
  [
    'Xi Jinping and Narendra Modi met in Tianjin.',
    ['Xi Jinping <xi jinp>', 'Narendra Modi <narendra modi>', 'Tianjin <tianjin>'],
  ],
  ['A Ukrainian drone hit Novorossiysk.', ['Ukrainian <c:ukraine>', 'Novorossiysk <novorossiysk>']],
  ['Donald Tusk told parliament about the drones.', ['Donald Tusk <donald tusk>']],
  ['Xinhua and TASS carried the words of Ushakov.', ['TASS <tass>', 'Ushakov <ushakov>']],
  ['Germany, France and Britain objected.', ['Germany <c:germany>', 'France <c:france>', 'Britain <c:uk>']],
  ['Nord Stream was blown up in 2022.', ['Nord Stream <nord stream>']],
  ['MH17 was shot down over Donbas.', ['MH17 <mh17>', 'Donbas <c:donbas>']],
  ['The Pentagon believed it.', ['Pentagon <pentagon>']],
  ['JD Vance spoke in Munich.', ['JD Vance <jd vanc>', 'Munich <munich>']],
  ['Kaja Kallas of the European Commission was there.', ['Kaja Kallas <kaja kalla>', 'European Commission <c:europe commiss>']],
  ['Secretary of State Marco Rubio agreed.', ['Secretary of State Marco Rubio <secretari c:country marco rubio>']],
  ['We asked Putin about Bucha.', ['Putin <c:putin>', 'Bucha <bucha>']],
  ['Later, Trump posted on Truth Social.', ['Trump <c:trump>', 'Truth Social <truth social>']],
  ['Spain’s Pedro Sánchez refused.', ['Spain <c:spain>', 'Pedro Sánchez <pedro sanchez>']],
];

describe('names of a sentence', () => {
  test.each(CASES)('%s', (sentence, expected) => {
    expect(readNames(sentence).map((name) => `${name.text} <${name.terms.join(' ')}>`)).toEqual(expected);
  });
});

describe('spellings of one name', () => {
  const terms = (text: string) => readNames(`They met ${text}.`).flatMap((name) => name.terms);
  test.each([
    ['Zelenskyy', 'Zelensky'],
    ['Zelenskiy', 'Zelensky'],
    ['Kyiv', 'Kiev'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Yury Ushakov', 'Yuri Ushakov'],
    ['Dmitri Peskov', 'Dmitry Peskov'],
    ['Viktor Orbán', 'Viktor Orban'],
    ['Kharkiv', 'Kharkov'],
    ['Zaporizhzhia', 'Zaporozhye'],
  ])('%s and %s', (one, other) => {
    expect(terms(one)).toEqual(terms(other));
  });
  test.each([
    ['US', 'United States'],
    ['UN', 'United Nations'],
    ['EU', 'European Union'],
    ['UK', 'United Kingdom'],
  ])('%s stands for %s', (short, long) => {
    expect(new Set(terms(short))).toEqual(new Set(terms(long)));
  });
  test('Donald Tusk shares nothing with Donald Trump but a first name that is no term of a statement', () => {
    expect(terms('Donald Tusk').filter((term) => isNameTerm(term))).toEqual([]);
    expect(terms('Donald Trump').filter((term) => isNameTerm(term))).toEqual(['c:trump']);
  });
});
