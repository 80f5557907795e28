import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { closeNews } from '@/browser/corpus-news';
import { changeSettings } from '@/browser/global-settings';
import { forgetHidden } from '@/browser/hidden-matches';
import { applyChanges, deleteKept, forgetHighlights } from '@/browser/kept-data';
import { inPrivateWindow } from '@/browser/private-window';
import { type Remembered, siteOf } from '@/browser/settings';
import { openShortcutSettings, type Shortcut, shortcuts } from '@/browser/shortcuts';
import { askForSites, stopAlways } from '@/browser/site-access';
import { setSiteRule } from '@/browser/site-rules';
import { type OptionsActions, type OptionsProps, OptionsView } from '@/components/options/OptionsView';
import type { DeleteState, ImportState } from '@/components/options/YourData';
import { MEASURED } from '@/core/measured';
import { isSiteName, type SiteRule } from '@/core/settings';
import { changesOf, type FileChanges, type KeptData, readSettingsFile, writeSettingsFile } from '@/core/settings-file';
import { direction, locale } from '@/locales';
import { t } from '@/locales/settings';
import { useCorpus } from './corpus';
import { useKept } from './kept';
import { saveFile } from './save-file';

/** Holds what the page of the settings shows; all else is views. */
export function App() {
  const kept = useKept();
  const { corpus, query, found, search } = useCorpus();
  const [status, setStatus] = useState<OptionsProps['status']>({ tone: 'status', text: '' });
  const [imported, setImported] = useState<ImportState>({ step: 'none' });
  const [deleted, setDeleted] = useState<DeleteState>(null);
  const [keys, setKeys] = useState<Shortcut[]>([]);
  const [byHand, setByHand] = useState(false);
  const data = kept?.data ?? null;
  useLayoutEffect(() => {
    document.documentElement.lang = locale();
    document.documentElement.dir = direction();
    document.title = t('options.page-title');
  });
  useEffect(() => {
    const read = () => void shortcuts().then(setKeys);
    read();
    // They are changed in another tab.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  useEffect(() => {
    if (data !== null) showAddressed();
  }, [data === null]);

  const actions = useMemo<OptionsActions>(() => {
    const tell = (remembered: Remembered) => {
      if (remembered === 'stored') setStatus({ tone: 'status', text: t('options.saved') });
      if (remembered === 'failed') setStatus({ tone: 'alert', text: t('options.save-failed') });
      if (remembered === 'forgotten') setStatus({ tone: 'alert', text: t('options.private') });
    };
    const rule = async (site: string, next: SiteRule | null): Promise<void> => {
      if (next !== 'always') return tell(await stopAlways(site, next));
      if (await askForSites([site])) return tell(await setSiteRule(site, 'always'));
      setStatus({ tone: 'alert', text: t('options.sites.refused', { site }) });
    };
    return {
      onSettings: (change) => void changeSettings(change).then(tell),
      onRule: (site, next) => void rule(site, next),
      onForgetHighlights: (site) => void forgetHighlights(site).then(tell),
      onForgetSite: (site) => void Promise.all([stopAlways(site, null), forgetHighlights(site)]).then(([first]) => tell(first)),
      onShowAgain: (match) => void forgetHidden(match).then(tell),
      onSearch: search,
      onShortcuts: () => void openShortcutSettings().then((opened) => setByHand(!opened)),
      onExport() {
        if (data !== null) saveFile(FILE_NAME, writeSettingsFile(data, today()));
      },
      onFile: (file) => void readFile(file, data).then(setImported),
      onApply: (changes) => void apply(changes).then(setImported),
      onCancelImport: () => setImported({ step: 'none' }),
      onDelete: () =>
        void deleteKept().then((gone) => {
          setDeleted(gone === null ? 'failed' : { settings: true, ...gone });
          setStatus({ tone: 'status', text: '' });
        }),
      onCloseNews: () => void closeNews(),
    };

    async function apply(changes: FileChanges): Promise<ImportState> {
      const always = changes.sites.filter(({ to }) => to === 'always').map(({ site }) => site);
      // The first thing that the click does: browsers let nobody else ask.
      const allowed = await askForSites(always);
      const sites = allowed ? changes.sites : changes.sites.filter(({ to }) => to !== 'always');
      if ((await applyChanges({ ...changes, sites })) === 'stored') return { step: 'done', withoutAccess: !allowed };
      tell('failed');
      return { step: 'preview', changes };
    }
  }, [data, search]);

  if (kept === null) return null;
  return (
    <OptionsView
      kept={kept.data}
      unreadable={kept.unreadable}
      news={kept.news}
      privateWindow={inPrivateWindow()}
      measured={MEASURED}
      shortcuts={keys}
      shortcutsByHand={byHand}
      corpus={corpus}
      query={query}
      found={found}
      imported={imported}
      deleted={deleted}
      status={status}
      siteOf={siteTyped}
      actions={actions}
    />
  );
}

const FILE_NAME = 'sidelight-settings.json';
const today = () => new Date().toLocaleDateString('sv-SE');

async function readFile(file: File, kept: KeptData | null): Promise<ImportState> {
  if (kept === null) return { step: 'none' };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { step: 'unreadable' };
  }
  const read = readSettingsFile(text);
  return 'faults' in read ? { step: 'refused', faults: read.faults } : { step: 'preview', changes: changesOf(kept, read.data) };
}

/** A host as typed, or that of a pasted address. */
function siteTyped(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  const site = siteOf(text.includes('://') ? text : `https://${text}`);
  return site !== null && isSiteName(site) ? site : null;
}

/** The page is drawn after it was loaded, so the part that its address names is looked for now. */
function showAddressed(): void {
  const part = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
  part?.scrollIntoView();
}
