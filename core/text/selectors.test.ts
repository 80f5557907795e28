import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimHash, hashText } from './hash';
import { resolveSelector, selectorFor } from './selectors';

const stretch = fc.tuple(fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }), fc.nat(), fc.nat()).map(([text, a, b]) => {
  const start = a % text.length;
  return { text, start, end: start + 1 + (b % (text.length - start)) };
});

describe('quote selectors', () => {
  test('what a selector was made of is found again, with the same surroundings', () => {
    fc.assert(
      fc.property(stretch, ({ text, start, end }) => {
        const selector = selectorFor(text, start, end);
        const found = resolveSelector(text, selector);
        return (
          found !== null &&
          text.slice(found.start, found.end) === text.slice(start, end) &&
          found.start <= start &&
          JSON.stringify(selectorFor(text, found.start, found.end)) === JSON.stringify(selector)
        );
      }),
    );
  });

  test('of equal sentences the one with the same surroundings is meant', () => {
    const text = 'One. It ended. Two. It ended. Three.';
    const second = text.lastIndexOf('It ended.');
    expect(resolveSelector(text, selectorFor(text, second, second + 9))).toEqual({ start: second, end: second + 9 });
  });

  test('surroundings that changed leave the best of the places', () => {
    const selector = { exact: 'It ended.', prefix: 'Two. ', suffix: ' Four.' };
    expect(resolveSelector('It ended. One. It ended. Two. It ended. Three.', selector)?.start).toBe(30);
  });

  test('a quote that is not there, or empty, is nowhere', () => {
    expect(resolveSelector('One.', { exact: 'Two.', prefix: '', suffix: '' })).toBeNull();
    expect(resolveSelector('One.', { exact: '', prefix: 'O', suffix: '' })).toBeNull();
  });
});

describe('hashes', () => {
  test('do not change from one version to the next', () => {
    expect([hashText(''), hashText('a'), claimHash('The call lasted two hours.')]).toMatchInlineSnapshot(`
      [
        "ngcf1to6lo",
        "1msu8obyhxg",
        "16gdmiw7l71",
      ]
    `);
  });

  test('case, space and punctuation do not count, letters and figures do', () => {
    expect(claimHash('The  CALL, lasted: 2 hours')).toBe(claimHash('the call lasted 2 hours.'));
    expect(claimHash('the call lasted 3 hours')).not.toBe(claimHash('the call lasted 2 hours'));
  });

  test('are short, and differ where texts differ', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        return /^[0-9a-z]{1,11}$/.test(hashText(a)) && (a === b) === (hashText(a) === hashText(b));
      }),
    );
  });
});
