import { sentencesOf } from '@/core/page-sentences';
import type { HighlightState } from '@/core/page-state';
import type { Finding, Report, Stance } from '@/core/report-types';
import { anchorQuote } from '@/page/anchor-quote';
import { clearHighlights, flash, highlightAt, highlightsSupported, showHighlights } from '@/page/highlights';
import type { TextMap } from '@/page/text-map';

/** The findings of one report in the live page. A sentence is drawn once, in the look of its strongest finding. */
export interface DrawnClaims {
  draw(): void;
  clear(): void;
  /** Scrolls to a finding's sentence and flashes it; false when the page has it no more. */
  show(id: string): boolean;
  state(): Omit<HighlightState, 'unsaved'>;
}

/** Draws sentences of the given stances only. `onClick` gets the id of the finding that stands for the sentence whose highlight the reader clicked. */
export function drawnClaims(
  document: Document,
  report: Report,
  map: TextMap,
  stances: readonly Stance[],
  onClick: (id: string) => void,
): DrawnClaims {
  const supported = highlightsSupported(document);
  let on = false;
  let placed = 0;
  let unplaced: string[] = [];

  const rangesOf = ({ claim }: Finding) => anchorQuote(map, claim.selector, claim.start);

  const onPress = (event: MouseEvent) => {
    // A page can make up clicks; only the reader's own count.
    if (!event.isTrusted) return;
    const id = highlightAt(document, event.clientX, event.clientY);
    if (id !== null) onClick(id);
  };

  function clear(): void {
    document.removeEventListener('click', onPress, true);
    clearHighlights(document);
    on = false;
    placed = 0;
    unplaced = [];
  }

  return {
    draw() {
      clear();
      if (!supported) return;
      const wanted = report.findings.filter(({ stance }) => stances.includes(stance));
      const marks = sentencesOf(wanted).flatMap(({ finding, findings, stance }) => {
        const ranges = rangesOf(finding);
        if (ranges === null) unplaced.push(...findings.map(({ id }) => id));
        return ranges === null ? [] : [{ id: finding.id, stance, ranges }];
      });
      showHighlights(document, marks);
      document.addEventListener('click', onPress, { capture: true, passive: true });
      on = true;
      placed = marks.length;
    },
    clear,
    show(id) {
      const finding = report.findings.find((candidate) => candidate.id === id);
      const ranges = finding === undefined ? null : rangesOf(finding);
      if (ranges === null) {
        if (!unplaced.includes(id)) unplaced.push(id);
        return false;
      }
      return flash(document, ranges);
    },
    state: () => ({ on, placed, unplaced: [...unplaced], supported }),
  };
}
