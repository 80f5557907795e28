import wabt from 'wabt';

/** Numbers in rows, in the memory of the kernel. */
export interface Matrix {
  rows: number;
  columns: number;
  /** Where it begins, in bytes. */
  at: number;
  data: Float32Array;
}

/** Matrices that may be multiplied with one another. */
export interface Matrices {
  /** A new one of zeros. Throws when there is no room left. */
  matrix(rows: number, columns: number): Matrix;
  /** Adds to `to` the product of the first `rows` rows of `a`, and `b`. */
  addProduct(to: Matrix, a: Matrix, b: Matrix, rows: number): void;
  /** Adds to `to` the product of `a` turned over, and `b`, of both the first `rows` rows. */
  addTurnedProduct(to: Matrix, a: Matrix, b: Matrix, rows: number): void;
}

/** So many rows and columns the kernel works on at once. */
const [ROWS, COLUMNS] = [4, 16];
const BYTES = 4;
const PAGE = 65_536;

/** In WebAssembly's text format: sums of four rows by sixteen columns are kept while the depth is walked, four numbers in one word. */
function kernelText(): string {
  const rows = Array.from({ length: ROWS }, (_, row) => row);
  const words = Array.from({ length: COLUMNS / 4 }, (_, word) => word);
  const each = (line: (row: number, word: number) => string) =>
    rows.flatMap((row) => words.map((word) => line(row, word))).join('\n');
  const place = (row: number) => `(i32.add (local.get $pc) (i32.mul (local.get $cRow) (i32.const ${row})))`;
  return `(module
  (import "own" "memory" (memory 1))
  (func (export "addProduct") (param $rows i32) (param $columns i32) (param $depth i32)
    (param $a i32) (param $aRow i32) (param $aStep i32) (param $b i32) (param $bRow i32) (param $c i32) (param $cRow i32)
    (local $i i32) (local $j i32) (local $p i32) (local $pa i32) (local $pb i32) (local $pc i32) (local $one v128)
    ${each((row, word) => `(local $s${row}${word} v128)`)}
    ${words.map((word) => `(local $b${word} v128)`).join(' ')}
    (block $done (loop $column
      (br_if $done (i32.ge_u (local.get $j) (local.get $columns)))
      (local.set $i (i32.const 0))
      (block $below (loop $row
        (br_if $below (i32.ge_u (local.get $i) (local.get $rows)))
        (local.set $pc (i32.add (local.get $c)
          (i32.add (i32.mul (local.get $i) (local.get $cRow)) (i32.mul (local.get $j) (i32.const ${BYTES})))))
        ${each((row, word) => `(local.set $s${row}${word} (v128.load offset=${16 * word} ${place(row)}))`)}
        (local.set $pa (i32.add (local.get $a) (i32.mul (local.get $i) (local.get $aRow))))
        (local.set $pb (i32.add (local.get $b) (i32.mul (local.get $j) (i32.const ${BYTES}))))
        (local.set $p (local.get $depth))
        (block $summed (loop $deeper
          (br_if $summed (i32.eqz (local.get $p)))
          ${words.map((word) => `(local.set $b${word} (v128.load offset=${16 * word} (local.get $pb)))`).join('\n')}
          ${rows
            .map(
              (
                row,
              ) => `(local.set $one (v128.load32_splat (i32.add (local.get $pa) (i32.mul (local.get $aRow) (i32.const ${row})))))
          ${words
            .map(
              (word) =>
                `(local.set $s${row}${word} (f32x4.add (local.get $s${row}${word}) (f32x4.mul (local.get $one) (local.get $b${word}))))`,
            )
            .join('\n')}`,
            )
            .join('\n')}
          (local.set $pa (i32.add (local.get $pa) (local.get $aStep)))
          (local.set $pb (i32.add (local.get $pb) (local.get $bRow)))
          (local.set $p (i32.sub (local.get $p) (i32.const 1)))
          (br $deeper)))
        ${each((row, word) => `(v128.store offset=${16 * word} ${place(row)} (local.get $s${row}${word}))`)}
        (local.set $i (i32.add (local.get $i) (i32.const ${ROWS})))
        (br $row)))
      (local.set $j (i32.add (local.get $j) (i32.const ${COLUMNS})))
      (br $column)))))`;
}

const kernel = new WebAssembly.Module(
  (await wabt()).parseWat('matrix.wat', kernelText()).toBinary({}).buffer as Uint8Array<ArrayBuffer>,
);

/** Room for so many numbers, and what multiplies there. The same numbers give the same products everywhere. */
export function openMatrices(numbers: number): Matrices {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((numbers * BYTES) / PAGE) + 1 });
  const { addProduct } = new WebAssembly.Instance(kernel, { own: { memory } }).exports as {
    addProduct(...numbers: number[]): void;
  };
  let used = 0;

  /** `aRow` and `aStep`: how far the next row and the next number of a row of `a` lie. */
  function add(to: Matrix, a: Matrix, aRow: number, aStep: number, b: Matrix, rows: number, depth: number): void {
    const [whole, wide] = [rows - (rows % ROWS), to.columns - (to.columns % COLUMNS)];
    const steps = [BYTES * aRow, BYTES * aStep, b.at, BYTES * b.columns, to.at, BYTES * to.columns];
    addProduct(whole, wide, depth, a.at, ...steps);
    for (let row = 0; row < rows; row += 1) {
      for (let column = row < whole ? wide : 0; column < to.columns; column += 1) {
        let sum = to.data[row * to.columns + column] as number;
        for (let at = 0; at < depth; at += 1)
          sum += (a.data[row * aRow + at * aStep] as number) * (b.data[at * b.columns + column] as number);
        to.data[row * to.columns + column] = sum;
      }
    }
  }

  return {
    matrix(rows, columns) {
      const at = used;
      used += rows * columns * BYTES;
      if (used > memory.buffer.byteLength) throw new Error(`No room for a matrix of ${rows} by ${columns} numbers.`);
      return { rows, columns, at, data: new Float32Array(memory.buffer, at, rows * columns) };
    },
    addProduct: (to, a, b, rows) => add(to, a, a.columns, 1, b, rows, a.columns),
    addTurnedProduct: (to, a, b, rows) => add(to, a, 1, a.columns, b, a.columns, rows),
  };
}
