import { describe, expect, it } from 'vitest';
import { languageOf as languageBy } from './language';
import { LANGUAGE_WORDS } from './language-words';

const languageOf = (text: string, tagged: string | null) => languageBy(text, tagged, LANGUAGE_WORDS);

const TEXTS: Record<string, string> = {
  en: 'The company said that it would not be able to return the boats by May, and that the board had been told of it in January when they were at the quay.',
  de: 'Die Reederei sagte, dass sie die Boote nicht bis Mai zurückgeben werde und dass der Rat davon auch im Januar erfahren habe, als sie noch nach Norden fuhren.',
  fr: 'La compagnie a dit que les bateaux ne seraient pas rendus avant le mois de mai et que le conseil en avait été informé avec les autres dans une lettre qui est connue.',
  es: 'La empresa dijo que los barcos no serían devueltos antes de mayo y que el consejo fue informado por una carta en enero, cuando están todos para la reunión con los demás.',
  it: 'La compagnia ha detto che le barche non saranno restituite prima di maggio e che il consiglio è stato informato con una lettera della società per il porto nel mese di gennaio.',
  ru: 'Компания сообщила, что лодки не будут возвращены до мая и что совет узнал об этом в январе, когда они ещё стояли у старого причала на востоке.',
  zh: '公司表示，船只在五月之前无法归还，董事会已在一月获悉此事，当时船只仍停泊在东边的旧码头，居民也知道。',
};

describe('the language of a text', () => {
  it.each(Object.entries(TEXTS))('%s is told without a tag and against a wrong one', (language, text) => {
    expect(languageOf(text, null)).toBe(language);
    expect(languageOf(text, language === 'en' ? 'de' : 'en-US')).toBe(language);
    expect(languageOf(text, language.toUpperCase())).toBe(language);
  });

  it('is the tagged one where the text is too short to tell', () => {
    expect(languageOf('Night ferry.', 'en_GB')).toBe('en');
    expect(languageOf('Night ferry.', null)).toBeNull();
    expect(languageOf('', 'not a tag')).toBeNull();
  });

  it('stays English with names and quotations of another language', () => {
    expect(languageOf(`${TEXTS.en} He called it "die Nachtfähre zum alten Kai", or «ночной паром».`, 'en')).toBe('en');
  });
});
