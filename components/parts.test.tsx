// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { NOTICE } from './parts';

const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));

function View() {
  return <p>{NOTICE.usePart(true) === null ? 'not yet' : 'there'}</p>;
}

it('a part that somebody else loads between the drawing of a view and its effects is drawn too', async () => {
  // At hand, so that it is loaded before the frame in which effects run.
  await import('./Notice');
  render(<View />, root);
  expect(root.textContent).toBe('not yet');
  await NOTICE.load();
  await vi.waitFor(() => expect(root.textContent).toBe('there'));
});
