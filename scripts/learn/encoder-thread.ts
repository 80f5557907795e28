import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { type Bench, type BothHalves, openHalf } from './encoder';

/** What two threads tell one another: how often the second was asked, how often it has answered, which texts it is to read, and their loss. */
interface Line {
  asked: Int32Array;
  answered: Int32Array;
  span: Int32Array;
  loss: Float64Array;
}

/** A half takes a second at most; a thread that could not start answers never. */
const PATIENCE_MS = 120_000;

/** Half of every batch is learned from in a thread of its own: the same parameters as one after the other, in little more than half of the time. */
export const inTwoThreads: BothHalves = (bench) => {
  const whole = (count: number) => new Int32Array(new SharedArrayBuffer(4 * count));
  const line: Line = { asked: whole(1), answered: whole(1), span: whole(2), loss: new Float64Array(new SharedArrayBuffer(8)) };
  // A thread starts without the loader that reads TypeScript.
  const start = "import('tsx/esm/api').then(({ tsImport }) => tsImport(file, file))";
  const worker = new Worker(`const { file } = require('node:worker_threads').workerData; ${start}`, {
    eval: true,
    workerData: { bench, line, file: import.meta.url },
  });
  worker.unref();
  const first = openHalf(bench, 0);
  return (from, middle, to) => {
    line.span.set([middle, to]);
    const times = Atomics.add(line.asked, 0, 1) + 1;
    Atomics.notify(line.asked, 0);
    const loss = first(from, middle);
    for (let done = Atomics.load(line.answered, 0); done < times; done = Atomics.load(line.answered, 0)) {
      if (Atomics.wait(line.answered, 0, done, PATIENCE_MS) === 'timed-out')
        throw new Error(`The second thread of the encoder's training has not answered for ${PATIENCE_MS / 1000} s.`);
    }
    return loss + (line.loss[0] as number);
  };
};

if (!isMainThread && workerData?.line !== undefined) {
  const { bench, line } = workerData as { bench: Bench; line: Line };
  const second = openHalf(bench, 1);
  for (let times = 0; ; times += 1) {
    Atomics.wait(line.asked, 0, times);
    line.loss[0] = second(line.span[0] as number, line.span[1] as number);
    Atomics.add(line.answered, 0, 1);
    Atomics.notify(line.answered, 0);
  }
}
