import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { type Group, matchesOf } from '@/core/report-groups';
import type { AnswerView, Match, PointView, Stance } from '@/core/report-types';
import { t } from '@/locales';
import { Account } from './Account';
import { Answer } from './Answer';
import { AnswerStrip } from './AnswerStrip';
import styles from './Card.module.css';
import { Folded } from './Folded';
import { KindLabel } from './KindLabel';
import { MoreList } from './MoreList';
import { PageQuote } from './PageQuote';
import type { PageLink } from './ShowInPage';
import { type Shape, StanceShape } from './StanceShape';

/** Sentences of the page on one point that are shown before the rest is folded away. */
const FIRST_QUOTES = 2;

/** Accounts of an answer before its fold: where several answers stand open, their spread matters more than each one's tellers. */
const FIRST_OF_ONE = 2;
const FIRST_OF_SEVERAL = 1;

/** Accounts beside the point that are shown before the rest is folded away: the answers are what the card is about. */
const FIRST_DIRECT = 1;

interface PointCardProps {
  group: Group & { point: PointView };
  shape: Shape;
  link: PageLink;
}

/** A question on which accounts give answers: the page's own words, and beside them each answer on record with who gives it. */
export function PointCard({ group, shape, link }: PointCardProps): JSX.Element {
  const heading = useId();
  const { point } = group;
  const matches = matchesOf(group);
  const known = new Set(point.answers.map((answer) => answer.id));
  const direct = matches.filter((match) => match.answerId === null || !known.has(match.answerId));
  const told = point.answers.filter((answer) => answer.claims.length > 0);
  const shown = told.filter((answer) => !folds(answer, shape)).length;
  const stance: Stance = shape === 'open' ? 'related' : shape;
  return (
    <article class={styles.card} data-stance={shape} aria-labelledby={heading}>
      <header>
        <KindLabel shape={shape} difference={point.kind} matches={matches} />
        <h3 id={heading} class={styles.question} dir="auto">
          {point.question}
        </h3>
      </header>
      <div class={styles.page}>
        <MoreList
          class={styles.quotes}
          first={FIRST_QUOTES}
          needed={link.selected !== null}
          items={group.findings.map((finding, index) => (
            <li key={`${finding.claim.start} ${finding.id}`}>
              <PageQuote
                finding={finding}
                matches={finding.matches.filter((match) => match.stance === stance)}
                stance={stance}
                link={link}
                label={index === 0 ? t('page.says') : t('page.also')}
              />
            </li>
          ))}
        />
        {group.pageAnswers.length > 1 && <p class={styles.note}>{t('page.several')}</p>}
        {group.pageAnswers.length === 1 && group.pageAnswers[0] === 'other' && <p class={styles.note}>{t('page.other')}</p>}
      </div>
      <AnswerStrip answers={told} />
      <div class={styles.answers}>
        {told.map((answer) => (
          <Answer
            key={answer.id}
            answer={answer}
            fold={`answer:${point.id}:${answer.id}`}
            matches={matches.filter((match) => match.answerId === answer.id)}
            first={shown > 1 ? FIRST_OF_SEVERAL : FIRST_OF_ONE}
            folded={folds(answer, shape)}
          />
        ))}
      </div>
      <Direct matches={direct.filter((match) => match.stance !== 'related')} />
      <Nearby matches={direct.filter((match) => match.stance === 'related')} />
    </article>
  );
}

/** Where accounts differ from the page, those that are with it stand folded below. */
function folds(answer: AnswerView, shape: Shape): boolean {
  return shape !== 'agrees' && (answer.relation === 'same' || answer.relation === 'compatible');
}

/** Accounts that speak of the sentence without answering the point. */
function Direct({ matches }: { matches: Match[] }): JSX.Element | null {
  if (matches.length === 0) return null;
  return (
    <div class={styles.direct}>
      <h4 class={styles.label}>{t('answer.direct')}</h4>
      <MoreList
        class={styles.accounts}
        first={FIRST_DIRECT}
        items={matches.map((match) => (
          <li key={match.claimId}>
            <KindLabel shape={match.stance} difference={match.difference} matches={[match]} />
            <Account match={match} />
          </li>
        ))}
      />
    </div>
  );
}

/** Accounts that are merely near to the sentence: kept, and out of the way. */
function Nearby({ matches }: { matches: Match[] }): JSX.Element | null {
  if (matches.length === 0) return null;
  return (
    <Folded
      class={styles.with}
      summary={
        <>
          <StanceShape shape="related" /> {t('answer.nearby', { n: matches.length })}
        </>
      }
    >
      <ul class={styles.accounts}>
        {matches.map((match) => (
          <li key={match.claimId}>
            <Account match={match} />
          </li>
        ))}
      </ul>
    </Folded>
  );
}
