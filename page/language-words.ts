import type { LanguageWords } from './language';

export const LANGUAGE_WORDS: LanguageWords = {
  /** Words so frequent that a few of them tell a language apart; those that two of the languages share are left out. */
  words: {
    en: 'the and of to that is was with from this have they which were been would their what about when who will his her it by at not',
    de: 'und der die das ist nicht mit den ein eine auch sich auf dem im wird sind werden einer wurde oder aus nach bei über durch noch',
    fr: 'les des est une dans pour que qui sur pas avec par plus cette aux mais ont du été sont leur vous nous ses comme être',
    es: 'los las del una para por con más pero como este esta han fue ser está muy también sobre entre hay son desde cuando',
    it: 'che di il della sono una per non con più anche questo questa gli dal alla nel dei delle è come stato ha essere',
    pt: 'não uma com para os mais foi como mas dos das ao ele seu sua são pelo pela também você já está às isso até',
    nl: 'het een van niet dat zijn voor met op aan ook maar naar bij wordt door werd heeft deze uit over nog wel',
    sv: 'och att det som för på är av inte med till den har ett var han de om kan från men också vid',
    da: 'og at det er på til af den ikke med der har som et de var han kan vil blev også efter fra',
    pl: 'nie się jest na że do oraz jak przez dla jego ale został będzie które który być po tym tak może',
    tr: 've bir bu için ile olarak daha çok olan kadar değil sonra gibi ancak ise göre en var oldu her',
    id: 'yang dan di dengan untuk dari pada ini itu tidak adalah dalam akan oleh telah juga ke mereka bisa kepada',
  },
  /** Letters of scripts that no English text is written in; the tag is the most frequent language of each. */
  scripts: {
    ru: '\u0400-\u04ff',
    el: '\u0370-\u03ff',
    he: '\u0590-\u05ff',
    ar: '\u0600-\u06ff',
    hi: '\u0900-\u097f',
    th: '\u0e00-\u0e7f',
    ja: '\u3040-\u30ff',
    ko: '\uac00-\ud7af',
    zh: '\u4e00-\u9fff',
  },
};
