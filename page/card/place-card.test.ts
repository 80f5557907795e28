// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, type Box, EDGE, LEAST_HEIGHT, placeCard } from './place-card';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 320, height: 200 };
const line = (left: number, top: number, width: number, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const covers = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the place of a card', () => {
  it('is below the sentence where there is room', () => {
    expect(placeCard(WINDOW, [line(100, 100, 500)], CARD)).toMatchObject({ left: 100, top: 128 });
  });

  it('is above it near the window’s foot', () => {
    expect(placeCard(WINDOW, [line(100, 700, 500)], CARD)).toMatchObject({ left: 100, top: 492 });
  });

  it('is beside it where neither has room', () => {
    const sentence = [line(20, 100, 300, 600)];
    expect(placeCard(WINDOW, sentence, { width: 320, height: 300 })).toMatchObject({ left: 328, top: 100 });
  });

  it('is shortened in a narrow window', () => {
    const place = placeCard({ width: 320, height: 480 }, [line(10, 60, 300, 160)], { width: 300, height: 400 });
    expect(place).toMatchObject({ top: 228, maxHeight: 244 });
  });

  it('ends at the sentence’s end for a right-to-left language', () => {
    expect(placeCard(WINDOW, [line(400, 100, 500)], CARD, true)).toMatchObject({ left: 580 });
  });

  it('is nowhere where the sentence fills the window', () => {
    expect(placeCard({ width: 320, height: 480 }, [line(0, 10, 320, 460)], { width: 300, height: 200 })).toBeNull();
  });

  it('never covers the sentence and never leaves the window', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      top: fc.integer({ min: 0, max: 750 }),
      width: fc.integer({ min: 1, max: 900 }),
      height: fc.integer({ min: 1, max: 600 }),
    });
    fc.assert(
      fc.property(
        fc.array(box, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 320, max: 1200 }),
        fc.integer({ min: 300, max: 900 }),
        fc.integer({ min: 60, max: 1000 }),
        fc.boolean(),
        (boxes, width, height, tall, rtl) => {
          const lines = boxes.map((b) => line(Math.min(b.left, width - 1), Math.min(b.top, height - 1), b.width, b.height));
          const card = { width: Math.min(320, width - 2 * EDGE), height: tall };
          const place = placeCard({ width, height }, lines, card, rtl);
          if (place === null) return;
          const drawn = line(place.left, place.top, card.width, Math.min(card.height, place.maxHeight));
          expect(covers(drawn, around(lines))).toBe(false);
          expect(drawn.left).toBeGreaterThanOrEqual(EDGE);
          expect(drawn.top).toBeGreaterThanOrEqual(EDGE);
          expect(drawn.right).toBeLessThanOrEqual(width - EDGE);
          expect(drawn.bottom).toBeLessThanOrEqual(height - EDGE);
          expect(place.maxHeight).toBeGreaterThanOrEqual(Math.min(card.height, LEAST_HEIGHT));
        },
      ),
    );
  });
});
