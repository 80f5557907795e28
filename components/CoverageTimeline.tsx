import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CoverageItem } from '@/core/report-types';
import { direction, formatDate, t } from '@/locales';
import styles from './CoverageTimeline.module.css';
import { asOf } from './SourceFacts';
import { StanceShape, shapePath } from './StanceShape';
import type { Timeline, TimelineMark } from './timeline-layout';
import { stepOn } from './timeline-steps';

interface CoverageTimelineProps {
  timeline: Timeline;
  /** Date of the article, or `null`. */
  published: string | null;
  /** Bring a document's entry in the list into view. */
  onSeek(documentId: string): void;
}

/**
 * Covered documents by date, a lane for each event, against the date of the article. One stop of the keyboard, in which the arrows go from
 * document to document; the list below says all of it in words.
 */
export function CoverageTimeline({ timeline, published, onSeek }: CoverageTimelineProps): JSX.Element {
  const base = useId();
  const [chosen, setChosen] = useState<CoverageItem | null>(null);
  const { lanes, article, ticks, undated } = timeline;
  const all = lanes.flatMap((lane) => lane.marks);
  const x = (at: number) => `${(direction() === 'rtl' ? 1 - at : at) * 100}%`;
  const optionId = (item: CoverageItem) => `${base}-${all.findIndex((mark) => mark.item === item)}`;

  function onKeyDown(event: KeyboardEvent): void {
    const rtl = direction() === 'rtl';
    if ((event.key === 'Enter' || event.key === ' ') && chosen !== null) onSeek(chosen.documentId);
    else {
      const next = stepOn(lanes, chosen, event.key, rtl);
      if (next === null) return;
      setChosen(next);
    }
    event.preventDefault();
  }

  return (
    <figure class={styles.timeline}>
      {article !== null && published !== null && (
        <svg class={styles.label} role="presentation">
          <text x={x(article)} y="1em" text-anchor={article > 0.7 ? 'end' : article < 0.3 ? 'start' : 'middle'}>
            {t('timeline.article', { date: formatDate(published) })}
          </text>
        </svg>
      )}
      <div
        class={styles.plot}
        role="listbox"
        tabIndex={0}
        aria-label={t('timeline.label', { n: all.length })}
        aria-activedescendant={chosen === null ? undefined : optionId(chosen)}
        onKeyDown={onKeyDown}
        onFocus={() => setChosen((now) => now ?? stepOn(lanes, null, 'Home', false))}
      >
        {lanes.map((lane) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would be no part of a list of options.
          <div key={lane.event} class={styles.lane} role="group" aria-label={lane.event ?? t('coverage.other')}>
            <span class={styles.event} aria-hidden="true">
              <bdi>{lane.event ?? t('coverage.other')}</bdi>
            </span>
            <svg class={styles.drawing} style={{ blockSize: `${lane.rows * 1.05 + 0.35}em` }} role="presentation">
              {ticks.map((tick) => (
                <line key={tick.date} class={styles.grid} x1={x(tick.at)} x2={x(tick.at)} y1="0" y2="100%" />
              ))}
              {article !== null && <line class={styles.article} x1={x(article)} x2={x(article)} y1="0" y2="100%" />}
              {lane.marks.map((mark) => (
                <Mark
                  key={mark.item.documentId}
                  id={optionId(mark.item)}
                  mark={mark}
                  x={x(mark.at)}
                  y={`${(lane.rows - 1 - mark.row) * 1.05 + 0.1}em`}
                  chosen={mark.item === chosen}
                  onChoose={() => setChosen(mark.item)}
                />
              ))}
            </svg>
          </div>
        ))}
      </div>
      <svg class={styles.label} role="presentation">
        {ticks.map((tick) => (
          <text key={tick.date} x={x(tick.at)} y="1em" text-anchor={tick.at > 0.93 ? 'end' : 'middle'}>
            {formatDate(tick.date)}
          </text>
        ))}
      </svg>
      <figcaption class={styles.caption}>
        {chosen === null ? (
          <Legend />
        ) : (
          <>
            <StanceShape shape={stanceOf(all, chosen)} /> {t(`timeline.${stanceOf(all, chosen)}`)} · <bdi>{chosen.source}</bdi> ·{' '}
            {asOf(chosen)}:{' '}
            <button type="button" class={styles.go} dir="auto" onClick={() => onSeek(chosen.documentId)}>
              {chosen.title}
            </button>
          </>
        )}
        {undated > 0 && <span> {t('timeline.undated', { n: undated })}</span>}
      </figcaption>
    </figure>
  );
}

interface MarkProps {
  id: string;
  mark: TimelineMark;
  x: string;
  y: string;
  chosen: boolean;
  onChoose(): void;
}

function Mark({ id, mark: { item, stance }, x, y, chosen, onChoose }: MarkProps): JSX.Element {
  // The list that it is an option of has the focus, names its active option and hears the keys.
  return (
    <g
      id={id}
      class={styles.mark}
      role="option"
      aria-selected={chosen}
      aria-label={t('timeline.option', {
        stance: t(`timeline.${stance}`),
        date: asOf(item),
        source: item.source,
        title: item.title,
      })}
      onClick={onChoose}
    >
      <svg x={x} y={y} width="1em" height="1em" viewBox="0 0 16 16" overflow="visible" role="presentation">
        <g transform={direction() === 'rtl' && stance === 'updates' ? 'translate(8 0) scale(-1 1)' : 'translate(-8 0)'}>
          <circle class={chosen ? styles.ring : styles.hit} cx="8" cy="8" r={chosen ? 9.5 : 12} />
          <path class={styles.halo} d={shapePath(stance)} />
          <path class={styles.glyph} data-stance={stance} d={shapePath(stance)} />
        </g>
      </svg>
    </g>
  );
}

function Legend(): JSX.Element {
  return (
    <span class={styles.legend}>
      {(['conflicts', 'updates', 'agrees', 'related'] as const).map((stance) => (
        <span key={stance}>
          <StanceShape shape={stance} /> {t(`timeline.${stance}`)}
        </span>
      ))}
    </span>
  );
}

function stanceOf(marks: TimelineMark[], item: CoverageItem): TimelineMark['stance'] {
  return marks.find((mark) => mark.item === item)?.stance ?? 'related';
}
