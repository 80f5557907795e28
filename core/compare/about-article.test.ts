import { describe, expect, it } from 'vitest';
import { smallCorpus } from '@/tests/fixtures/small-corpus';
import { openCorpus } from '../corpus/open';
import { NO_CONTEXT } from '../match/events';
import { guessOf, UNLIKELY } from '../match/guess';
import { type Linker, openLinker, type PageUnit, unitsOf } from '../match/link';
import { aboutArticle } from './about-article';

const corpus = openCorpus(smallCorpus());
const linkerOf = (text: string) => openLinker(corpus, unitsOf(text, null, NO_CONTEXT), () => true);
const eventsOf = (linker: Linker) => guessOf(corpus.tellings, (linker.units[0] as PageUnit).statement).events;
const around = (title: Linker, sentences: readonly Linker[]) => aboutArticle(corpus.tellings, title, sentences, new Set());

describe('what the rest of an article speaks of', () => {
  const title = linkerOf('The regulator lifts its rate again');
  const one = linkerOf('The call of the two presidents took two hours.');
  const other = linkerOf('The regulator lifted its benchmark to 21 per cent.');
  const asShares = (logarithms: Float32Array) => Array.from(logarithms, Math.exp);

  it('is the only sentence, for itself and for the title', () => {
    const about = around(title, [one]);
    expect(about.at(0).guessed).toEqual(eventsOf(one));
    expect(asShares(about.title.guessed)).toEqual(asShares(eventsOf(one)).map((share) => expect.closeTo(share, 4)));
  });

  it('counts the title twice and leaves the sentence itself out', () => {
    const [ofTitle, ofOther] = [asShares(eventsOf(title)), asShares(eventsOf(other))];
    const mean = ofTitle.map((share, event) => (2 * share + (ofOther[event] as number)) / 3);
    expect(asShares(around(title, [one, other]).at(0).guessed)).toEqual(mean.map((share) => expect.closeTo(share, 4)));
  });

  it('is nothing where there is nothing else', () => {
    expect([...around(title, []).title.guessed].every((value) => value === UNLIKELY)).toBe(true);
  });
});
