import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DEMO_ARTICLE, DEMO_PAGE, demoArticleFile } from './demo-article';

it('the demo article of the welcome page is the demo page as it is read', () => {
  expect(readFileSync(DEMO_ARTICLE, 'utf8'), 'run: npx tsx scripts/demo-article.ts').toBe(
    demoArticleFile(readFileSync(DEMO_PAGE, 'utf8')),
  );
});
