import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '@/scripts/browsers';
import { BUILDS, type OpenOptions } from '@/scripts/drive';

/** A copy of the build, for specs that change it. */
export function copyOfBuild(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  cpSync(BUILDS[kind], folder, { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Changes the manifest of a build. */
export function changeManifest(folder: string, change: (manifest: Record<string, unknown>) => Record<string, unknown>): void {
  const path = join(folder, 'manifest.json');
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>)));
}

/**
 * How to open a browser in which a question for access is answered with yes. Firefox has a setting for it. Chromium's question is a window
 * of the system's that nobody can answer here, so there the pages of the tests are granted by the manifest, and asking answers at once.
 */
export function answeringYes(kind: BrowserKind): OpenOptions {
  if (kind === 'firefox') return { prefs: { 'extensions.webextOptionalPermissionPrompts': false } };
  const extension = copyOfBuild(kind);
  changeManifest(extension, (manifest) => ({ ...manifest, host_permissions: ['http://localhost/*'] }));
  return { extension };
}
