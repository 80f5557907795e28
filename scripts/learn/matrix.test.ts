import { describe, expect, it } from 'vitest';
import { type Matrix, openMatrices } from './matrix';
import { seeded } from './seeded';

const random = seeded(5);
const filled = (matrix: Matrix) => {
  for (let at = 0; at < matrix.data.length; at += 1) matrix.data[at] = random() - 0.5;
  return matrix;
};
const number = ({ data, columns }: Matrix, row: number, column: number) => data[row * columns + column] as number;

describe.each([
  [8, 32, 5],
  [7, 19, 6],
  [1, 3, 2],
  [12, 16, 1],
])('a product of %i rows, %i columns and a depth of %i', (rows, columns, depth) => {
  const { matrix, addProduct, addTurnedProduct } = openMatrices(4 * (rows + depth) * (columns + depth));

  it.each([
    ['adds row by column', addProduct, false],
    ['adds column by column where the first is turned over', addTurnedProduct, true],
  ] as const)('%s', (_, add, turned) => {
    const first = turned ? matrix(depth, rows) : matrix(rows, depth);
    const [a, b, to] = [first, matrix(depth, columns), matrix(rows, columns)].map(filled) as [Matrix, Matrix, Matrix];
    const before = to.data.slice();
    add(to, a, b, turned ? depth : rows);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const products = Array.from(
          { length: depth },
          (_each, at) => (turned ? number(a, at, row) : number(a, row, at)) * number(b, at, column),
        );
        const sum = products.reduce((x, y) => x + y);
        expect(number(to, row, column)).toBeCloseTo((before[row * columns + column] as number) + sum, 5);
      }
    }
  });
});

it('a matrix that finds no room is an error that names it', () => {
  expect(() => openMatrices(10).matrix(1_000, 1_000)).toThrow('No room for a matrix of 1000 by 1000 numbers.');
});
