import { hiddenKeys } from '@/browser/hidden-matches';
import type { SelectionState } from '@/browser/protocol';
import { withoutHidden } from '@/core/hidden-matches';

type Compared = Extract<SelectionState, { state: 'selection' }>;

/** The report on selected words without what is hidden by now. */
export async function withoutHiddenNow(compared: Compared): Promise<Compared> {
  return { ...compared, report: withoutHidden(compared.report, await hiddenKeys()) };
}
