import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hideMatch, showMatchAgain } from '@/browser/hidden-matches';
import { SAMPLES } from '@/tests/fixtures/reports';
import { withoutHiddenNow } from './selection-again';

beforeEach(() => fakeBrowser.reset());

it('leaves out what is hidden by now, and no more once it is shown again', async () => {
  const state = SAMPLES.selection?.state;
  if (state?.state !== 'selection') throw new Error('no selection');
  const [claimId = ''] = state.report.findings.flatMap(({ matches }) => matches.map((match) => match.claimId));
  const claims = async () =>
    (await withoutHiddenNow(state)).report.findings.flatMap(({ matches }) => matches.map((match) => match.claimId));
  const all = await claims();
  expect(all).toContain(claimId);
  await hideMatch([state.text], claimId, '2026-11-22');
  expect(await claims()).toEqual(all.filter((id) => id !== claimId));
  await showMatchAgain([state.text], claimId);
  expect(await claims()).toEqual(all);
});
