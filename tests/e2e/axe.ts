import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Faults shown of each rule: they come in crowds. */
const SHOWN = 3;

/** What axe-core finds wrong with a page as it is drawn now, the size of its targets included: rule and element. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(`(() => { ${AXE}; })(), axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.slice(0, ${SHOWN}).map(({ html }) => id + ': ' + html.slice(0, 200))))`) as Promise<
    string[]
  >;
}
