// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { domOf } from './dom';
import { isEditable } from './editable';
import { documentOf } from './test-pages';

/** Whether the element `#here` stands where the reader can type. */
function editable(body: string): boolean {
  const document = documentOf(`<!doctype html><html><body>${body}</body></html>`);
  const here = document.getElementById('here');
  return isEditable(domOf(document), here?.firstChild ?? (here as Element));
}

describe('where the reader can type', () => {
  it.each([
    ['<textarea id="here">words</textarea>', true],
    ['<p id="here">words</p>', false],
    ['<p contenteditable id="here">words</p>', true],
    ['<div contenteditable="TRUE"><p><b id="here">words</b></p></div>', true],
    ['<div contenteditable="plaintext-only"><p id="here">words</p></div>', true],
    ['<div contenteditable="true"><p contenteditable="false" id="here">words</p></div>', false],
    ['<div contenteditable="true"><p contenteditable="inherit" id="here">words</p></div>', true],
    ['<button><b id="here">words</b></button>', true],
    // A form whose own properties its controls shadow.
    ['<form><input name="parentNode"><p id="here">words</p></form>', false],
  ])('%s: %s', (body, expected) => expect(editable(body)).toBe(expected));

  it('is the whole of a document that is being designed', () => {
    const document = documentOf('<!doctype html><html><body><p id="here">words</p></body></html>');
    Object.defineProperty(document, 'designMode', { value: 'on' });
    expect(isEditable(domOf(document), document.getElementById('here') as Element)).toBe(true);
  });
});
