// The way in for a fresh clone: plain Node, nothing installed yet. `node scripts/bootstrap.mjs NAME …` installs what is missing and
// then runs scripts/NAME.ts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.sidelight-lock');

function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) stop(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
  stop(
    `Sidelight needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
}

const [name, ...rest] = process.argv.slice(2);
if (name === undefined || !existsSync(join(root, 'scripts', `${name}.ts`))) stop(`There is no scripts/${name ?? ''}.ts to run.`);

/** npm itself installed after the lock file was last written: by hand, say, before this script was ever run. */
function installedSince() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs > statSync(join(root, 'package-lock.json')).mtimeMs;
}

const hash = lockHash();
if (!existsSync(stamp) && installedSince()) writeFileSync(stamp, hash);
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) {
  console.log('Installing the packages of package-lock.json …');
  if (run('npm', ['ci', '--no-audit', '--no-fund']) !== 0) stop('npm ci failed; its output above says why.');
  writeFileSync(stamp, hash);
}
process.exit(run(process.execPath, ['--import', 'tsx', join('scripts', `${name}.ts`), ...rest]));
