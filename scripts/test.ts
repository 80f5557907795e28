import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers, ensureGerman } from './browsers';

/** `npm test`: everything that can be checked by a machine. Ends with one line that counts all of it. */

/** What a step came to. A step without tests of its own counts as one. */
interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const REPORTS = '.output/test-reports';
const BIN = 'node_modules';

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

function add(name: string, tally: Tally): void {
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) failures.push(name);
}

/** Runs a program of the project with its output on the screen; answers whether it ended well. */
function ends(program: string, args: string[]): boolean {
  return spawnSync(process.execPath, [`${BIN}/${program}`, ...args], { stdio: 'inherit' }).status === 0;
}

function step(name: string, run: () => Tally | boolean): void {
  console.log(`\n== ${name}`);
  const result = run();
  add(name, typeof result === 'boolean' ? { passed: result ? 1 : 0, failed: result ? 0 : 1, skipped: 0 } : result);
}

/** Runs one project of Vitest and counts its tests. A run that falls over before or beside its tests counts as a failure too. */
function vitest(project: string): Tally {
  const report = `${REPORTS}/${project}.json`;
  rmSync(report, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const good = ends('vitest/vitest.mjs', args);
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const counted = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
  };
  const failed = counted.numFailedTests === 0 && !good ? 1 : counted.numFailedTests;
  return { passed: counted.numPassedTests, failed, skipped: counted.numPendingTests + counted.numTodoTests };
}

mkdirSync(REPORTS, { recursive: true });
step('format and lint', () => ends('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']));
// The types of the entry points and public files follow what lies in the tree.
step('types', () => ends('wxt/bin/wxt.mjs', ['prepare']) && ends('typescript/bin/tsc', ['--noEmit']));
step('types of core, without a DOM', () => ends('typescript/bin/tsc', ['--noEmit', '-p', 'core/tsconfig.json']));
step('unit tests', () => vitest('unit'));
step('corpus', () => ends('tsx/dist/cli.mjs', ['scripts/corpus-check.ts']));
step('build for Chrome', () => ends('wxt/bin/wxt.mjs', ['build', '-b', 'chrome', '--mv3']));
step('build for Firefox', () => ends('wxt/bin/wxt.mjs', ['build', '-b', 'firefox', '--mv3']));
step('store check of the Firefox build', () =>
  ends('web-ext/bin/web-ext.js', ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']),
);
step('both browsers are there', () => {
  try {
    ensureBrowsers(['chrome', 'firefox']);
    ensureGerman();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return false;
  }
});
step('end to end', () => vitest('e2e'));

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
