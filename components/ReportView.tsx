import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageState } from '@/core/page-state';
import { type Group, groupFindings } from '@/core/report-groups';
import type { Stance } from '@/core/report-types';
import { t } from '@/locales';
import { ArticleHead } from './ArticleHead';
import { ClaimList } from './ClaimList';
import { CoverageList } from './CoverageList';
import { EmptyNote } from './EmptyNote';
import { HighlightBar } from './HighlightBar';
import { MoreList } from './MoreList';
import { PairCard } from './PairCard';
import { PointCard } from './PointCard';
import type { PopupCallbacks } from './PopupView';
import styles from './ReportView.module.css';
import { reveal } from './reveal';
import { FoldedSection, Section } from './Section';
import type { PageLink } from './ShowInPage';
import type { Shape } from './StanceShape';
import { Summary } from './Summary';

/** Cards of one section that are shown before the rest is folded away: what a reader goes through in one sitting. */
const FIRST_CARDS = 8;

interface ReportViewProps {
  state: Extract<PageState, { state: 'ready' }>;
  now: string;
  callbacks: PopupCallbacks;
  selected: string | null;
}

/** A report: the article as read, what was compared, then accounts that conflict, that changed, that differ among themselves, that agree. */
export function ReportView({ state, now, callbacks, selected }: ReportViewProps): JSX.Element {
  const { report, highlights } = state;
  const root = useRef<HTMLDivElement>(null);
  const groups = groupFindings(report.findings);
  const link: PageLink = { selected, onShowClaim: callbacks.onShowClaim };
  const onlyAgreeing = groups.conflicts.length + groups.updates.length + groups.open.length === 0;

  useEffect(() => {
    if (selected === null || root.current === null) return;
    const all = root.current.querySelectorAll<HTMLElement>('[data-finding]');
    const target = [...all].find((element) => element.dataset.finding === selected);
    if (target) reveal(target, 'center');
  }, [selected]);

  return (
    <div ref={root} class={styles.report}>
      <ArticleHead report={report} />
      <Summary report={report} groups={groups} now={now} />
      {report.findings.length === 0 ? (
        <EmptyNote report={report} />
      ) : (
        <HighlightBar state={highlights} findings={report.findings} onToggle={callbacks.onToggleHighlights} />
      )}
      <Section id="conflicts" note={t('section.conflicts.note')} count={groups.conflicts.length}>
        <Cards groups={groups.conflicts} shape="conflicts" link={link} />
      </Section>
      <Section id="updates" note={t('section.updates.note')} count={groups.updates.length}>
        <Cards groups={groups.updates} shape="updates" link={link} />
      </Section>
      <Section id="open" note={t('section.open.note')} count={groups.open.length}>
        <Cards groups={groups.open} shape="open" link={link} />
      </Section>
      <FoldedSection id="agrees" count={groups.agrees.length} open={onlyAgreeing}>
        <Cards groups={groups.agrees} shape="agrees" link={link} />
      </FoldedSection>
      <Section id="coverage" note={t('section.coverage.note')} count={report.coverage.length}>
        <CoverageList items={report.coverage} />
      </Section>
      <FoldedSection id="claims" count={report.findings.length} open={false}>
        <ClaimList findings={report.findings} link={link} />
      </FoldedSection>
    </div>
  );
}

function Cards({ groups, shape, link }: { groups: Group[]; shape: Shape; link: PageLink }): JSX.Element {
  const stance: Stance = shape === 'open' ? 'related' : shape;
  return (
    <MoreList
      class={styles.cards}
      first={FIRST_CARDS}
      items={groups.map(({ point, ...rest }) => (
        <li key={rest.id}>
          {point === null ? (
            <PairCard group={{ ...rest, point }} stance={stance} link={link} />
          ) : (
            <PointCard group={{ ...rest, point }} shape={shape} link={link} />
          )}
        </li>
      ))}
    />
  );
}
