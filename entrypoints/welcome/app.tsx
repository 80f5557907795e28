import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import demoArticle from '@/assets/demo-article.json';
import { extensionVersion, issuesAddress } from '@/browser/about';
import { loadCorpus } from '@/browser/corpus-loading';
import { openSettings } from '@/browser/own-pages';
import { popupKey } from '@/browser/shortcuts';
import type { About, PopupCallbacks } from '@/components/PopupView';
import { type DemoReport, WelcomeView } from '@/components/welcome/WelcomeView';
import type { Article } from '@/core/article';
import type { HighlightState } from '@/core/page-state';
import { buildReport } from '@/core/report';
import { highlightsSupported } from '@/page/highlights';
import { type DemoMarks, demoMarks } from './demo-marks';

const ARTICLE = demoArticle as Article;
const ABOUT: About = { version: extensionVersion(), issues: issuesAddress(), privateWindow: false };
const OFF: HighlightState = { on: false, placed: 0, unplaced: [], unsaved: false, supported: highlightsSupported(document) };

/** Makes the report of the demo article while one looks on, and draws it into the article beside it. */
export function App() {
  const [demo, setDemo] = useState<DemoReport>({ step: 'making' });
  const [highlights, setHighlights] = useState(OFF);
  const [selected, setSelected] = useState<string | null>(null);
  const [keys, setKeys] = useState<string | null>(null);
  const marks = useRef<DemoMarks | null>(null);
  useEffect(() => {
    loadCorpus()
      .then((corpus) => buildReport(ARTICLE, corpus))
      .then(
        (report) => {
          marks.current = demoMarks(document, report, (id) => {
            // Anew even where it was the last one too: the report may have been scrolled since.
            setSelected(null);
            setTimeout(() => setSelected(id));
          });
          setDemo({ step: 'made', report });
        },
        (error: unknown) => setDemo({ step: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      );
    void popupKey().then(setKeys);
  }, []);
  const callbacks = useMemo<PopupCallbacks>(
    () => ({
      onRetry: () => {},
      onShowClaim: (id) => marks.current?.show(id),
      onToggleHighlights(on) {
        const placed = (on ? marks.current?.draw() : marks.current?.clear()) ?? 0;
        setHighlights({ ...OFF, on, placed });
      },
    }),
    [],
  );
  return (
    <WelcomeView
      article={ARTICLE}
      demo={demo}
      highlights={highlights}
      selected={selected}
      keys={keys}
      now={new Date().toLocaleDateString('sv-SE')}
      callbacks={callbacks}
      about={ABOUT}
      onSettings={() => void openSettings()}
    />
  );
}
