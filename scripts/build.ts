import { spawnSync } from 'node:child_process';
import type { BrowserKind } from './browsers';

/** Builds the extension for a family of browsers into `.output/`. Throws when the build stops; its own words are on the screen. */
export function buildExtension(kind: BrowserKind): void {
  const args = ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', kind, '--mv3'];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`The build for ${kind} stopped.`);
}
