import { browser } from 'wxt/browser';
import { hiddenKey } from '@/core/hidden-matches';
import { type HiddenMatch, LONGEST_SENTENCE, readHiddenMatch } from '@/core/settings';
import { claimHash } from '@/core/text/hash';
import { HIDDEN_PREFIX } from './kept-keys';
import { inPrivateWindow } from './private-window';
import type { Remembered } from './settings';

/** Remembers that a corpus claim is not the same claim as these sentences of a page. Keeps nothing from a private window. Never throws. */
export async function hideMatch(sentences: readonly string[], claimId: string, today: string): Promise<Remembered> {
  const matches = sentences.map(
    (sentence): HiddenMatch => ({
      claim: claimHash(sentence),
      claimId,
      sentence: sentence.slice(0, LONGEST_SENTENCE).toWellFormed(),
      hiddenOn: today,
    }),
  );
  return inPrivateWindow() ? 'forgotten' : kept(() => browser.storage.local.set(entriesOf(matches)));
}

/** Takes that back. Never throws. */
export function showMatchAgain(sentences: readonly string[], claimId: string): Promise<Remembered> {
  return forget(sentences.map((sentence) => hiddenKey(claimHash(sentence), claimId)));
}

/** Takes one entry of the list back. Never throws. */
export function forgetHidden({ claim, claimId }: HiddenMatch): Promise<Remembered> {
  return forget([hiddenKey(claim, claimId)]);
}

/** The keys of all hidden matches, as `withoutHidden` takes them; none where storage cannot be read. */
export async function hiddenKeys(): Promise<Set<string>> {
  const stored = await browser.storage.local.get(null).catch((): Record<string, unknown> => ({}));
  return new Set(found(stored).map(({ claim, claimId }) => hiddenKey(claim, claimId)));
}

/** The hidden matches among what is stored, the newest first; what is broken is left out. */
export function hiddenIn(stored: Record<string, unknown>): HiddenMatch[] {
  return found(stored).sort((a, b) =>
    a.hiddenOn === b.hiddenOn ? (a.sentence < b.sentence ? -1 : 1) : a.hiddenOn < b.hiddenOn ? 1 : -1,
  );
}

function found(stored: Record<string, unknown>): HiddenMatch[] {
  return Object.entries(stored).flatMap(([key, value]) => {
    if (!key.startsWith(HIDDEN_PREFIX)) return [];
    const match = readHiddenMatch(value);
    return match !== null && key === HIDDEN_PREFIX + hiddenKey(match.claim, match.claimId) ? [match] : [];
  });
}

/** Hidden matches as they are stored. */
export function entriesOf(matches: readonly HiddenMatch[]): Record<string, HiddenMatch> {
  return Object.fromEntries(matches.map((match) => [HIDDEN_PREFIX + hiddenKey(match.claim, match.claimId), match]));
}

function forget(keys: string[]): Promise<Remembered> {
  return kept(() => browser.storage.local.remove(keys.map((key) => HIDDEN_PREFIX + key)));
}

function kept(act: () => Promise<void>): Promise<Remembered> {
  return act().then(
    () => 'stored',
    () => 'failed',
  );
}
