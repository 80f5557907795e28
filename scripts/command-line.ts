import { readFileSync } from 'node:fs';

/** Ends a command with exit code 2 and one clear sentence on standard error: for bad input. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

/** Reads a text file, or ends the command with a sentence that names it. */
export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    fail(`${path} cannot be read: check that the file is there.`);
  }
}

/** Reads a file of one JSON value a line; empty lines are skipped. A broken line ends the command, named by number. */
export function readJsonLines<T>(path: string): T[] {
  return readText(path)
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [JSON.parse(line) as T];
      } catch {
        return fail(`${path}, line ${index + 1}: it is not JSON; write one JSON object a line.`);
      }
    });
}
