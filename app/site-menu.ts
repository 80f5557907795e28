import { useEffect, useMemo, useState } from 'preact/hooks';
import { changeSettings, loadSettings } from '@/browser/global-settings';
import { watchKept } from '@/browser/kept-data';
import { openSettings } from '@/browser/own-pages';
import { inPrivateWindow } from '@/browser/private-window';
import { siteOf } from '@/browser/settings';
import { alwaysRead, stopAlways } from '@/browser/site-access';
import { siteRule } from '@/browser/site-rules';
import type { SiteMenuProps } from '@/components/SiteMenu';
import type { SiteRule } from '@/core/settings';

/**
 * All that the menu of a page's site needs. The address is that of the page, empty while it is not known; `isPrivate`: the
 * page is in a private window; `leave` is called once the settings are open.
 */
export function useSiteMenu(address: string, isPrivate: boolean, leave: () => void): SiteMenuProps {
  const site = siteOf(address);
  const [known, setKnown] = useState<{ rule: SiteRule | null; paused: boolean }>({ rule: null, paused: false });
  const [trouble, setTrouble] = useState<SiteMenuProps['trouble']>(null);
  useEffect(() => {
    let current = true;
    const read = async () => {
      const [rule, { paused }] = await Promise.all([site === null ? null : siteRule(site), loadSettings()]);
      if (current) setKnown({ rule, paused });
    };
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
        // Nothing may come before the question for access: browsers let only a click itself ask.
        const done = rule === 'always' ? alwaysRead(address) : stopAlways(site, rule);
        void done.then((access) => setTrouble(access === 'refused' || access === 'failed' ? access : null));
      },
      onPause: (paused: boolean) =>
        void changeSettings({ paused }).then((kept) => setTrouble(kept === 'failed' ? 'failed' : null)),
      onSettings: () => void openSettings().then(leave),
    }),
    [site, address, leave],
  );
  return { site, ...known, trouble, privateWindow: isPrivate || inPrivateWindow(), ...actions };
}
