import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TO_READER } from '@/browser/message-table';
import { handleMessages, isConnected, tellPopup } from '@/browser/messages';
import { termsOfSite } from '@/browser/page-terms';
import { inPrivateWindow } from '@/browser/private-window';
import { highlightSetting, siteOf } from '@/browser/settings';
import { openSession } from './page-session';

/** What a reader leaves in the isolated world, where the page cannot see it, so that a second injection finds the first. */
interface Presence {
  connected(): boolean;
  stop(): void;
}

const world = globalThis as typeof globalThis & { sidelightReader?: Presence };

/** How often a page with highlights looks whether the extension is still installed, in ms: they are gone within a second of it. */
const PRESENCE_CHECK = 500;

export default defineUnlistedScript(() => {
  if (world.sidelightReader?.connected()) return;
  // One that an update left behind cannot reach the extension any more.
  world.sidelightReader?.stop();

  const site = siteOf(location.href);
  const setting = highlightSetting(site, inPrivateWindow());
  const session = openSession(window, setting, termsOfSite(site), (state) => void tellPopup('pageStateChanged', { state }));
  const silence = handleMessages('reader', TO_READER, {
    pageState: ({ wait }) => session.pageState(wait),
    showClaim: ({ id }) => session.showClaim(id),
    stepTo: ({ direction, card }) => session.stepTo(direction, card),
    setHighlights: ({ on }) => session.setHighlights(on),
    readAgain: () => session.readAgain(),
    stopReading: () => session.stopReading(),
  });
  // A panel beside the page may be waiting for somebody to have it read.
  void tellPopup('pageStateChanged', { state: { state: 'reading', url: location.href } });
  const presenceCheck = setInterval(() => {
    if (session.drawing() && !isConnected()) stop();
  }, PRESENCE_CHECK);

  function stop(): void {
    clearInterval(presenceCheck);
    session.close();
    silence();
    delete world.sidelightReader;
  }
  world.sidelightReader = { connected: isConnected, stop };
});
