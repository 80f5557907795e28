import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { sentencesOf } from '@/core/page-sentences';
import type { PageState } from '@/core/page-state';
import { type Group, groupFindings } from '@/core/report-groups';
import { t } from '@/locales';
import { ArticleHead } from './ArticleHead';
import { EmptyNote } from './EmptyNote';
import { isFiltering, NO_FILTER } from './filter';
import { filterReport } from './filter-report';
import { BesideFindings } from './HideMatch';
import { HighlightBar } from './HighlightBar';
import { MoreList, shownFirst } from './MoreList';
import { PairCard } from './PairCard';
import { PointCard } from './PointCard';
import type { About, PopupCallbacks } from './PopupView';
import { BELOW_FOLD, FILTER } from './parts';
import { FIRST_LOOK, type Place } from './place';
import { ReportActions } from './ReportActions';
import styles from './ReportView.module.css';
import { type ReportContext, ReportContextProvider } from './report-context';
import { reveal } from './reveal';
import { FoldedSection, Section, type SectionId, sectionElementId } from './Section';
import type { PageLink } from './ShowInPage';
import { Summary } from './Summary';
import { useStaged } from './staged';
import { usePlace } from './use-place';

/** Cards of one section that are shown before the rest is folded away: what a reader goes through in one sitting. */
const FIRST_CARDS = 8;

/** Cards drawn with the first paint: below head, summary and switch two of them reach past the 600 px that a popup may be high. */
const CARDS_IN_VIEW = 2;

/** The coverage and the list of claims are drawn after the cards, one stage each. */
const AFTER_CARDS = 2;

const CARD_SECTIONS = ['conflicts', 'updates', 'open', 'agrees'] as const satisfies SectionId[];
type CardSection = (typeof CARD_SECTIONS)[number];

interface ReportViewProps {
  state: Extract<PageState, { state: 'ready' }>;
  now: string;
  callbacks: PopupCallbacks;
  selected: string | null;
  about: About;
  /** Where the reader left this report when it was last open; `null` when it is new. */
  place: Place | null;
  /** The head of a report on selected words, in place of the article's; nothing of them is drawn in the page. */
  selection?: JSX.Element;
}

/** A report: the article as read, what was compared, then accounts that conflict, that changed, that differ among themselves, that agree. */
export function ReportView({ state, now, callbacks, selected, about, place, selection }: ReportViewProps): JSX.Element {
  const { report, highlights } = state;
  const { onShowClaim, onCopy, onPlace } = callbacks;
  const { published } = report.article;
  const all = useMemo(() => groupFindings(report.findings), [report]);
  const sentences = useMemo(() => sentencesOf(report.findings), [report]);
  const link = useMemo<PageLink>(
    () => (selection ? { selected, onShowClaim: null, says: t('selection.title') } : { selected, onShowClaim }),
    [selected, onShowClaim, selection === undefined],
  );
  const [filter, setFilter] = useState((place ?? FIRST_LOOK).filter);
  const [filtering, setFiltering] = useState(isFiltering(filter));
  const filtered = useMemo(() => filterReport(report, all, sentences, filter), [report, all, sentences, filter]);
  const { groups, coverage } = filtered;
  const [sought, setSought] = useState<SectionId | null>(null);
  const onlyAgreeing = all.conflicts.length + all.updates.length + all.open.length === 0;
  const holds = (list: Group[]) => list.some(({ findings }) => findings.some(({ id }) => id === selected));

  // What lies below the fold comes after the first paint: nothing above it moves, and the popup is there that much sooner.
  const cards = CARD_SECTIONS.map((id) => (id === 'agrees' && !onlyAgreeing ? 0 : shownFirst(groups[id].length, FIRST_CARDS)));
  const total = cards.reduce((sum, count) => sum + count, AFTER_CARDS);
  const drawn = useStaged(total, CARDS_IN_VIEW, selected !== null || sought !== null || place !== null);
  const left = (section: number) => drawn - cards.slice(0, section).reduce((sum, count) => sum + count, 0);
  const below = BELOW_FOLD.usePart(true);
  const filterPart = FILTER.usePart(filtering);
  const complete = drawn >= total && below !== null;

  const root = useRef<HTMLDivElement>(null);
  usePlace(root, { filter, complete, place: selected === null ? place : null, onPlace: selection ? undefined : onPlace });
  useEffect(() => {
    if (selected === null || root.current === null) return;
    const targets = root.current.querySelectorAll<HTMLElement>('[data-finding]');
    const target = [...targets].find((element) => element.dataset.finding === selected);
    if (target) reveal(target, 'center');
    // The reader asked for this sentence: a filter that hides it gives way.
    else if (below !== null) setFilter(NO_FILTER);
  }, [selected, filter, below]);
  useEffect(() => {
    const section = sought === null ? null : document.getElementById(sectionElementId(sought));
    if (section) reveal(section, 'start');
    setSought(null);
  }, [sought]);

  function seek(section: SectionId): void {
    if (section !== 'claims' && (section === 'coverage' ? coverage : groups[section]).length === 0) setFilter(NO_FILTER);
    setSought(section);
  }

  const context = useMemo<ReportContext>(
    () => ({
      version: about.version,
      issues: about.issues,
      corpusDate: report.scope.to,
      onCopy: onCopy ?? null,
      quoteOf: (match) => sentences.find(({ matches }) => matches.includes(match))?.finding.claim.text ?? '',
      opened: place === null ? null : new Set(place.opened),
    }),
    [about, report, sentences, onCopy, place],
  );

  return (
    <ReportContextProvider value={context}>
      <div ref={root} class={styles.report} aria-busy={!complete}>
        {selection ?? <ArticleHead report={report} />}
        <Summary report={report} groups={all} now={now} onSeek={seek} />
        <ReportActions
          report={report}
          version={about.version}
          onCopy={onCopy ?? null}
          filtering={filtered.entries.length > 0 ? filtering : null}
          onFiltering={(on) => {
            setFiltering(on);
            if (!on) setFilter(NO_FILTER);
          }}
        />
        {filtering && filterPart && (
          <filterPart.FilterBar
            filter={filter}
            entries={filtered.entries}
            article={published}
            shown={filtered.shown}
            onFilter={setFilter}
          />
        )}
        {report.findings.length === 0 ? (
          <EmptyNote report={report} />
        ) : selection ? null : (
          <HighlightBar
            state={highlights}
            findings={report.findings}
            onToggle={callbacks.onToggleHighlights}
            onStep={callbacks.onStep}
          />
        )}
        {filterPart && filtered.entries.length > 0 && filtered.shown === 0 && (
          <filterPart.FilteredEmpty hidden={filtered.entries.length} onReset={() => setFilter(NO_FILTER)} />
        )}
        {(['conflicts', 'updates', 'open'] as const).map(
          (id, at) =>
            left(at) > 0 && (
              <Section key={id} id={id} note={t(`section.${id}.note`)} count={groups[id].length}>
                <Cards groups={groups[id]} shape={id} link={link} drawn={left(at)} needed={holds(groups[id])} />
              </Section>
            ),
        )}
        {left(3) > 0 && (
          <FoldedSection id="agrees" count={groups.agrees.length} open={onlyAgreeing} needed={holds(groups.agrees)}>
            <Cards groups={groups.agrees} shape="agrees" link={link} drawn={left(3)} needed={holds(groups.agrees)} />
          </FoldedSection>
        )}
        {left(4) > 0 && (
          <Section id="coverage" note={t('section.coverage.note')} count={coverage.length}>
            {below && <below.CoverageList items={coverage} published={published} />}
          </Section>
        )}
        {drawn >= total && below && (
          <FoldedSection id="claims" count={filtered.sentences.length} open={false} needed={holds(groups.related)}>
            <below.ClaimList sentences={filtered.sentences} link={link} />
          </FoldedSection>
        )}
      </div>
    </ReportContextProvider>
  );
}

interface CardsProps {
  groups: Group[];
  shape: CardSection;
  link: PageLink;
  drawn: number;
  needed: boolean;
}

function Cards({ groups, shape, link, drawn, needed }: CardsProps): JSX.Element {
  // The same elements at every stage: what is drawn already is not drawn again.
  const items = useMemo(
    () =>
      groups.map(({ point, ...rest }) => (
        <li key={rest.id}>
          <BesideFindings findings={rest.findings}>
            {point === null ? (
              <PairCard group={{ ...rest, point }} stance={shape === 'open' ? 'related' : shape} link={link} />
            ) : (
              <PointCard group={{ ...rest, point }} shape={shape} link={link} />
            )}
          </BesideFindings>
        </li>
      )),
    [groups, shape, link],
  );
  return <MoreList class={styles.cards} fold={`more:${shape}`} first={FIRST_CARDS} drawn={drawn} needed={needed} items={items} />;
}
