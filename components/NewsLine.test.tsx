// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { setLocale } from '@/locales';
import { NewsLine } from './NewsLine';

it('tells how many documents are new, since when and of which date, and closes', () => {
  const close = vi.fn();
  const show = (documents: number, newest: string | null) =>
    act(() => render(<NewsLine news={{ since: '0.1.0', documents, newest }} onClose={close} />, document.body));
  show(1, null);
  expect(document.querySelector('span')?.textContent).toBe('New since version 0.1.0: 1 document.');
  show(1_204, '2026-03-12');
  expect(document.querySelector('span')?.textContent).toBe(
    'New since version 0.1.0: 1,204 documents. The newest is of 12 Mar 2026.',
  );
  setLocale('de');
  show(2, '2026-03-12');
  expect(document.querySelector('span')?.textContent).toBe(
    'Neu seit Version 0.1.0: 2 Dokumente. Das neueste ist vom 12. März 2026.',
  );
  setLocale('en');
  act(() => document.querySelector('button')?.click());
  expect(close).toHaveBeenCalledTimes(1);
  act(() => render(<NewsLine news={null} onClose={close} />, document.body));
  expect(document.body.textContent).toBe('');
});
