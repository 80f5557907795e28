import { spawnSync } from 'node:child_process';
import { ensureBrowsers, ensureGerman } from './browsers';
import { buildExtension } from './build';

/** `npm run test:e2e [-- NAME …]`: builds for both browsers and runs the specs, or those whose file names contain NAME. */
try {
  ensureBrowsers(['chrome', 'firefox']);
  ensureGerman();
  buildExtension('chrome');
  buildExtension('firefox');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'e2e', ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
