import { describe, expect, test } from 'vitest';
import { conceptOf } from './concept-of';
import { TABLE } from './concepts';
import { fold, isStopWord, wordsOf } from './words';

const LINES = TABLE.trim()
  .split('\n')
  .map((line) => line.split(': ') as [name: string, words: string]);

describe('the thesaurus', () => {
  test('no word stands twice and no concept does', () => {
    const words = LINES.flatMap(([, list]) => list.split(' '));
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    const names = LINES.map(([name]) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('every word is written as texts are folded, and can be met in one', () => {
    const strange = LINES.flatMap(([, list]) => list.split(' ')).filter(
      (word) => fold(word) !== word || wordsOf(word).some((part) => part.folded !== word),
    );
    expect(strange).toEqual([]);
  });

  test('no word of it is dropped as a stop word', () => {
    const dropped = LINES.flatMap(([, list]) => list.split(' ')).filter((word) => isStopWord(word) && word !== 'us');
    expect(dropped).toEqual([]);
  });

  test('a word outside has no concept, nor has one that objects inherit', () => {
    expect(conceptOf('teapot')).toBeNull();
    expect(conceptOf('constructor')).toBeNull();
  });
});
