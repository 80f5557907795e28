import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { changeSettings, loadSettings } from '@/browser/global-settings';
import { openSettings } from '@/browser/own-pages';
import { inPrivateWindow } from '@/browser/private-window';
import { siteOf } from '@/browser/settings';
import { siteRule } from '@/browser/site-rules';
import { watchKept } from '@/browser/watch-kept';
import type { SiteMenuProps } from '@/components/SiteMenu';
import type { SiteRule } from '@/core/settings';

/** Loaded after the first paint. */
const siteAccess = () => import('@/browser/site-access');
type Access = Awaited<ReturnType<typeof siteAccess>>;

/**
 * All that the menu of a page's site needs. The address is that of the page, empty while it is not known; `isPrivate`: the
 * page is in a private window; `leave` is called once the settings are open.
 */
export function useSiteMenu(address: string, isPrivate: boolean, leave: () => void): SiteMenuProps {
  const site = siteOf(address);
  const [known, setKnown] = useState<{ rule: SiteRule | null; paused: boolean }>({ rule: null, paused: false });
  const access = useRef<Access | null>(null);
  useEffect(() => {
    // After the first paint, and long before a click: the question for access must come in the click itself, with nothing loaded in between.
    void siteAccess().then((loaded) => {
      access.current = loaded;
    });
  }, []);
  const [trouble, setTrouble] = useState<SiteMenuProps['trouble']>(null);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const [rule, { paused }] = await Promise.all([site === null ? null : siteRule(site), loadSettings()]);
      if (current) setKnown({ rule, paused });
    };
    setTrouble(null);
    void read();
    const end = watchKept(() => void read());
    return () => {
      current = false;
      end();
    };
  }, [site]);
  const actions = useMemo(
    () => ({
      onRule(rule: SiteRule | null) {
        if (site === null) return;
        const choose = ({ alwaysRead, stopAlways }: Access) => (rule === 'always' ? alwaysRead(address) : stopAlways(site, rule));
        // Nothing may come before the question for access: browsers let only a click itself ask.
        const done = access.current === null ? siteAccess().then(choose) : choose(access.current);
        void done.then((came) => setTrouble(came === 'refused' || came === 'failed' ? came : null));
      },
      onPause: (paused: boolean) =>
        void changeSettings({ paused }).then((kept) => setTrouble(kept === 'failed' ? 'failed' : null)),
      onSettings: () => void openSettings().then(leave),
    }),
    [site, address, leave],
  );
  return { site, ...known, trouble, privateWindow: isPrivate || inPrivateWindow(), ...actions };
}
