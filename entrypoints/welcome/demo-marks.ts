import { sentencesOf } from '@/core/page-sentences';
import type { Finding, Report } from '@/core/report-types';
import { clearHighlights, flash, highlightAt, showHighlights } from '@/page/highlights';

/** The findings of the demo article in the article on this page. */
export interface DemoMarks {
  /** Answers how many sentences are marked. */
  draw(): number;
  clear(): 0;
  show(id: string): void;
}

/** Every block of the text is one element with one text node, so an offset of the text tells where in the page it is. */
export function demoMarks(document: Document, report: Report, onClick: (id: string) => void): DemoMarks {
  const onPress = ({ clientX, clientY }: MouseEvent) => {
    const id = highlightAt(document, clientX, clientY);
    if (id !== null) onClick(id);
  };
  return {
    draw() {
      const marks = sentencesOf(report.findings).map(({ finding, stance }) => ({
        id: finding.id,
        stance,
        ranges: rangesOf(document, finding),
      }));
      showHighlights(document, marks);
      document.addEventListener('click', onPress);
      return marks.length;
    },
    clear() {
      clearHighlights(document);
      document.removeEventListener('click', onPress);
      return 0;
    },
    show(id) {
      const finding = report.findings.find((candidate) => candidate.id === id);
      if (finding !== undefined) flash(document, rangesOf(document, finding));
    },
  };
}

/** The words of a finding in the article, one range for each block that they touch. */
function rangesOf(document: Document, { claim }: Finding): Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (const block of document.querySelector('[data-text]')?.children ?? []) {
    const node = block.firstChild;
    const length = node?.nodeValue?.length ?? 0;
    const [start, end] = [Math.max(0, claim.start - from), Math.min(length, claim.end - from)];
    if (node !== null && start < end) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
    // The newline between two blocks.
    from += length + 1;
  }
  return ranges;
}
