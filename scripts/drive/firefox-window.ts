import { writeFile } from 'node:fs/promises';
import { type DrivenPopup, type Look, PATIENCE } from './driven';

/** WebDriver BiDi as the browser speaks it, privileged commands included; puppeteer types only a part of it. */
export type Bidi = <T>(method: string, params: object) => Promise<T>;

/**
 * The popup's frame in the browser's own document, once its panel has it: the popup is loaded in a hidden panel first, and what is sent to
 * the frame while it moves is lost.
 */
export const POPUP = `document.querySelector('#customizationui-widget-panel .webextension-popup-browser')`;

/** Source that waits in the browser's own window, frame by frame, until the condition holds. */
export function until(condition: string): string {
  return `
    const deadline = performance.now() + ${PATIENCE};
    while (!(${condition})) {
      if (performance.now() > deadline) throw new Error('waited in vain for: ' + ${JSON.stringify(condition)});
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  `;
}

/** Source that has the browser draw every page in this look and without motion. */
export function looking({ scheme, forced = false }: Look): string {
  const settings = {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'browser.display.document_color_use': forced ? 2 : 0,
    'ui.prefersReducedMotion': 1,
  };
  return Object.entries(settings)
    .map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`)
    .join('\n');
}

/** Source of the condition that a page is drawn in this look. */
export function looksLike({ scheme, forced = false }: Look): string {
  const holds = (query: string) => `window.matchMedia('(${query})').matches`;
  return `${holds(`prefers-color-scheme: ${scheme}`)} && ${holds('prefers-reduced-motion')} && ${holds('forced-colors: active')} === ${forced}`;
}

/**
 * Source of a function that runs an expression inside a page of the extension. It comes as a script of its own, since the page's policy
 * allows no \`eval\`, and answers by message; what throws is handed on.
 */
export const FRAME_SCRIPT = `
  function frameScript(frame, expression) {
    const name = 'sidelight:' + Math.random();
    const code = \`{
      const window = content;
      const document = content.document;
      const performance = content.performance;
      const chrome = content.wrappedJSObject.chrome;
      const requestAnimationFrame = content.requestAnimationFrame.bind(content);
      Promise.resolve().then(() => (\${expression})).then(
        (value) => sendAsyncMessage('\${name}', { value: JSON.stringify(value ?? null) }),
        (error) => sendAsyncMessage('\${name}', { error: String(error) }),
      );
    }\`;
    return new Promise((resolve, reject) => {
      frame.messageManager.addMessageListener(name, function listener({ data }) {
        frame.messageManager.removeMessageListener(name, listener);
        if (data.error !== undefined) reject(new Error(data.error));
        else resolve(JSON.parse(data.value));
      });
      frame.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(code), false);
    });
  }
`;

/** Runs the body of an async function in a window of the browser's own; its value must be plain data. */
export type Privileged = <T>(body: string) => Promise<T>;

/** What runs source in the window that this context names. */
export function privilegedIn(bidi: Bidi, context: string): Privileged {
  return async <T>(body: string) => {
    const expression = `(async () => { ${body} })().then((value) => JSON.stringify(value ?? null))`;
    const reply = await bidi<{ type: string; result?: { value: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      { expression, target: { context }, awaitPromise: true },
    );
    if (reply.result?.value === undefined) throw new Error(reply.exceptionDetails?.text ?? 'The browser window gave no answer.');
    return JSON.parse(reply.result.value) as T;
  };
}

/** The frame of the panel, in the browser's own document. */
export const PANEL = `document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser')`;

/** The open popup of a window. */
export function popupOf(privileged: Privileged): DrivenPopup {
  return surfaceOf(privileged, POPUP, `${POPUP}?.closest('panel').hidePopup(); ${until(`${POPUP} === null`)}`);
}

/** The surface once it has drawn something: its document is there before that. */
export async function drawn(surface: DrivenPopup): Promise<DrivenPopup> {
  await surface.waitFor(`document.querySelector('main') !== null`);
  return surface;
}

/** `frame` and `close` are source for the browser's own window: which frame the surface lies in, and how it is closed. */
export function surfaceOf(privileged: Privileged, surface: string, close: string): DrivenPopup {
  const evaluate = <T>(expression: string) =>
    privileged<T>(`
      const frame = ${surface};
      if (!frame) throw new Error('the popup is closed');
      return frameScript(frame, ${JSON.stringify(expression)});
      ${FRAME_SCRIPT}
    `);
  const text = () => evaluate<string>('document.body.innerText');
  async function waitFor(expression: string): Promise<void> {
    const came = await evaluate<boolean>(`new Promise((resolve) => {
      const deadline = content.performance.now() + ${PATIENCE};
      const look = () => {
        if (${expression}) resolve(true);
        else if (content.performance.now() > deadline) resolve(false);
        else content.requestAnimationFrame(look);
      };
      look();
    })`);
    if (!came) throw new Error(`waited in vain for: ${expression}\nthe popup says: ${await text()}`);
  }
  return {
    evaluate,
    text,
    async setLook(look) {
      await privileged(looking(look));
      await waitFor(looksLike(look));
    },
    waitFor,
    async click(selector) {
      // With the standing of a person's click, which some calls of an extension ask for.
      await evaluate(`(() => {
        const person = content.windowUtils.setHandlingUserInput(true);
        try {
          document.querySelector(${JSON.stringify(selector)}).click();
        } finally {
          person.destruct();
        }
      })()`);
    },
    async screenshot(path) {
      const picture = await privileged<string>(`
        const bitmap = await ${surface}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = bitmap.width;
        canvas.height = bitmap.height;
        canvas.getContext('2d').drawImage(bitmap, 0, 0);
        return canvas.toDataURL('image/png');
      `);
      await writeFile(path, Buffer.from(picture.replace(/^data:image\/png;base64,/, ''), 'base64'));
    },
    async close() {
      await privileged(close);
    },
  };
}
