// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  clearHighlights,
  flash,
  HIGHLIGHT_PREFIX,
  highlightAt,
  highlightsSupported,
  type Mark,
  showHighlights,
} from './highlights';
import { articlePage, documentOf } from './test-pages';

/** The parts of a browser's highlight API that a DOM for Node lacks, as the CSS Custom Highlight API describes them. */
function drawable(document: Document) {
  const registry = new Map<string, unknown>();
  const sheets: { text: string }[] = [];
  class Highlight {
    priority = 0;
    ranges: Range[];
    constructor(...ranges: Range[]) {
      this.ranges = ranges;
    }
  }
  class CSSStyleSheet {
    text = '';
    replaceSync(text: string) {
      this.text = text;
    }
  }
  const view = document.defaultView as unknown as Record<string, unknown>;
  Object.assign(view, { CSS: { highlights: registry }, Highlight, CSSStyleSheet });
  Object.defineProperty(document, 'adoptedStyleSheets', {
    configurable: true,
    get: () => [...sheets],
    set: (next: { text: string }[]) => void sheets.splice(0, sheets.length, ...next),
  });
  return { registry, sheets, view };
}

function rangeOf(document: Document, index: number): Range {
  const range = document.createRange();
  range.selectNodeContents(document.querySelectorAll('main p')[index]?.firstChild as Node);
  return range;
}

const markOf = (document: Document, id: string, stance: Mark['stance'], index: number): Mark => ({
  id,
  stance,
  ranges: [rangeOf(document, index)],
});

afterEach(() => vi.useRealTimers());

describe('where the browser can draw', () => {
  it('draws each stance under its own name and leaves no trace when cleared', () => {
    const document = documentOf(articlePage());
    const { registry, sheets } = drawable(document);
    const theirs = { text: 'p { color: red }' };
    sheets.push(theirs);
    registry.set('search-result', 'the page’s own');
    const before = document.documentElement.outerHTML;
    showHighlights(document, [
      markOf(document, 'a', 'conflicts', 1),
      markOf(document, 'b', 'agrees', 2),
      markOf(document, 'c', 'agrees', 3),
    ]);
    expect([...registry.keys()]).toEqual(['search-result', 'sidelight-agrees', 'sidelight-conflicts']);
    expect(sheets).toHaveLength(2);
    expect(document.documentElement.outerHTML).toBe(before);
    clearHighlights(document);
    expect([...registry.keys()]).toEqual(['search-result']);
    expect(sheets).toEqual([theirs]);
  });

  it('draws anew without piling up', () => {
    const document = documentOf(articlePage());
    const { registry, sheets } = drawable(document);
    for (const stance of ['conflicts', 'updates', 'related'] as const)
      showHighlights(document, [markOf(document, 'a', stance, 1)]);
    expect([...registry.keys()]).toEqual(['sidelight-related']);
    expect(sheets).toHaveLength(1);
  });

  it('gives every stance a line of its own kind and never a text colour', () => {
    const document = documentOf(articlePage());
    const { sheets } = drawable(document);
    showHighlights(document, [markOf(document, 'a', 'related', 1)]);
    const css = sheets[0]?.text ?? '';
    const lines = ['conflicts', 'updates', 'agrees', 'related'].map(
      (stance) => new RegExp(`::highlight\\(${HIGHLIGHT_PREFIX}${stance}\\)[^}]*underline (\\w+)`).exec(css)?.[1],
    );
    expect(new Set(lines).size).toBe(4);
    expect(lines).not.toContain(undefined);
    expect(css).not.toMatch(/[;{]\s*color\s*:/);
  });

  it('finds the mark at a point, the weightier one first', () => {
    const document = documentOf(articlePage());
    drawable(document);
    const related = markOf(document, 'r', 'related', 1);
    const conflict = markOf(document, 'c', 'conflicts', 1);
    const other = markOf(document, 'o', 'agrees', 2);
    for (const { ranges } of [related, conflict, other]) {
      for (const range of ranges)
        range.getClientRects = () => [{ left: 0, right: 100, top: 0, bottom: 20 }] as unknown as DOMRectList;
    }
    showHighlights(document, [related, conflict, other]);
    const node = related.ranges[0]?.startContainer;
    Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: node, offset: 4 }) });
    expect(highlightAt(document, 10, 10)).toBe('c');
    expect(highlightAt(document, 400, 10)).toBeNull();
    clearHighlights(document);
    expect(highlightAt(document, 10, 10)).toBeNull();
  });

  it('flashes for a moment, jumping where less motion is wanted, and clears itself', () => {
    vi.useFakeTimers();
    const document = documentOf(articlePage());
    const { registry, sheets, view } = drawable(document);
    const scrolled: unknown[] = [];
    const target = document.querySelectorAll('main p')[1] as Element;
    target.scrollIntoView = (options) => void scrolled.push(options);
    view.setTimeout = setTimeout;
    view.clearTimeout = clearTimeout;
    view.matchMedia = () => ({ matches: true });
    expect(flash(document, [rangeOf(document, 1)])).toBe(true);
    expect(scrolled).toEqual([{ block: 'center', inline: 'nearest', behavior: 'auto' }]);
    expect(registry.has('sidelight-flash')).toBe(true);
    vi.runAllTimers();
    expect(registry.size).toBe(0);
    expect(sheets).toHaveLength(0);
  });

  it('keeps the marks when a flash over them ends', () => {
    vi.useFakeTimers();
    const document = documentOf(articlePage());
    const { registry, view } = drawable(document);
    Object.assign(view, { setTimeout, clearTimeout, matchMedia: () => ({ matches: false }) });
    for (const element of document.querySelectorAll('p')) element.scrollIntoView = () => undefined;
    showHighlights(document, [markOf(document, 'a', 'conflicts', 1)]);
    flash(document, [rangeOf(document, 1)]);
    vi.runAllTimers();
    expect([...registry.keys()]).toEqual(['sidelight-conflicts']);
  });
});

describe('where it cannot', () => {
  it('says so, draws nothing and touches nothing', () => {
    const document = documentOf(articlePage());
    const before = document.documentElement.outerHTML;
    expect(highlightsSupported(document)).toBe(false);
    showHighlights(document, [markOf(document, 'a', 'conflicts', 1)]);
    clearHighlights(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has nothing to scroll to where the words left the page', () => {
    const document = documentOf(articlePage());
    const range = rangeOf(document, 1);
    document.querySelectorAll('main p')[1]?.remove();
    expect(flash(document, [])).toBe(false);
    expect(flash(document, [range])).toBe(false);
  });
});
