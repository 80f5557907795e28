import type { Direction, Position } from '@/core/card-text';
import { type PageSentence, sentencesOf } from '@/core/page-sentences';
import type { HighlightState } from '@/core/page-state';
import type { Finding, Report, Stance } from '@/core/report-types';
import { anchorQuote } from '@/page/anchor-quote';
import { isEditable } from '@/page/editable';
import { clearHighlights, flash, highlightsSupported, showHighlights } from '@/page/highlights';
import type { TextMap } from '@/page/text-map';
import { claimCards } from './claim-cards';

/** The findings of one report in the live page. A sentence is drawn once, in the look of its strongest finding. */
export interface DrawnClaims {
  draw(): void;
  /** Takes back all that is in the page: highlights and card. */
  clear(): void;
  /** Scrolls to a finding's sentence and flashes it; false when the page has it no more. */
  show(id: string): boolean;
  /** Goes to the next or previous sentence, with its card where asked; `null` where none can be found in the page. */
  stepTo(direction: Direction, card: boolean): Position | null;
  /** Something of ours is in the page at this moment. */
  inPage(): boolean;
  state(): Omit<HighlightState, 'unsaved'>;
}

type Placed = PageSentence & { ranges: Range[] };

/** Draws and steps through sentences of the given stances only. `onClick` gets the id of the finding that stands for the sentence whose highlight the reader clicked. */
export function drawnClaims(
  document: Document,
  report: Report,
  map: TextMap,
  stances: readonly Stance[],
  onClick: (id: string) => void,
): DrawnClaims {
  const supported = highlightsSupported(document);
  const sentences = sentencesOf(report.findings.filter(({ stance }) => stances.includes(stance)));
  let on = false;
  let placed = 0;
  let unplaced: string[] = [];
  /** The sentence that the reader went to last. */
  let current: string | null = null;

  const cards = claimCards(document, {
    find(id) {
      const list = placedNow();
      const index = list.findIndex(({ finding }) => finding.id === id);
      const found = list[index];
      if (found === undefined) return null;
      const rest = found.findings.filter((finding) => finding !== found.finding);
      return { findings: [found.finding, ...rest], ranges: found.ranges, position: { at: index + 1, of: list.length } };
    },
    clicked(id) {
      current = id;
      onClick(id);
    },
    step: (direction) => void stepTo(direction, true),
  });

  function rangesOf({ claim }: Finding): Range[] | null {
    const ranges = anchorQuote(map, claim.selector, claim.start);
    return ranges?.some((range) => isEditable(map.dom, range.startContainer)) ? null : ranges;
  }

  /** The sentences that stand in the page as it is now. */
  function placedNow(): Placed[] {
    return sentences.flatMap((sentence) => {
      const ranges = rangesOf(sentence.finding);
      return ranges === null ? [] : [{ ...sentence, ranges }];
    });
  }

  function missingIn(list: readonly Placed[]): string[] {
    const found = new Set(list.map(({ finding }) => finding));
    return sentences.flatMap(({ finding, findings }) => (found.has(finding) ? [] : findings.map(({ id }) => id)));
  }

  function stepTo(direction: Direction, card: boolean): Position | null {
    const list = placedNow();
    const index = nextIndex(list, current, direction, document.defaultView?.innerHeight ?? 0);
    const target = list[index];
    if (target === undefined) {
      unplaced = missingIn(list);
      return null;
    }
    current = target.finding.id;
    if (card) cards.open(current, () => flash(document, target.ranges, false));
    else flash(document, target.ranges);
    return { at: index + 1, of: list.length };
  }

  function clear(): void {
    cards.stop();
    clearHighlights(document);
    on = false;
    placed = 0;
    unplaced = [];
  }

  return {
    draw() {
      clear();
      if (!supported) return;
      const list = placedNow();
      unplaced = missingIn(list);
      showHighlights(
        document,
        list.map(({ finding, stance, ranges }) => ({ id: finding.id, stance, ranges })),
      );
      cards.watch();
      on = true;
      placed = list.length;
    },
    clear,
    show(id) {
      const finding = report.findings.find((candidate) => candidate.id === id);
      const ranges = finding === undefined ? null : rangesOf(finding);
      if (ranges === null) {
        if (!unplaced.includes(id)) unplaced.push(id);
        return false;
      }
      current = sentences.find(({ findings }) => findings.some((member) => member.id === id))?.finding.id ?? current;
      return flash(document, ranges);
    },
    stepTo,
    inPage: () => on || cards.isOpen(),
    state: () => ({ on, placed, unplaced: [...unplaced], supported }),
  };
}

/** From the sentence gone to last; without one, from what the window shows. After the last comes the first. */
function nextIndex(list: readonly Placed[], current: string | null, direction: Direction, height: number): number {
  const from = list.findIndex(({ finding }) => finding.id === current);
  if (from >= 0) return (from + (direction === 'next' ? 1 : list.length - 1)) % list.length;
  const topOf = ({ ranges }: Placed) => ranges[0]?.getBoundingClientRect().top ?? 0;
  if (direction === 'next')
    return Math.max(
      0,
      list.findIndex((sentence) => topOf(sentence) >= 0),
    );
  const above = list.findLastIndex((sentence) => topOf(sentence) < height);
  return above < 0 ? list.length - 1 : above;
}
