import type { Article, ArticleKind } from '@/core/article';
import type { Direction, Position } from '@/core/card-text';
import type { Finding } from '@/core/report-types';
import type { Protocols, Receiver } from './messages';
import type { PageState } from './protocol';
import type { SenderKind } from './senders';

/** Who may send a message, and whether its argument has the shape that the protocol gives it. */
export interface Entry<Request> {
  from: readonly SenderKind[];
  accepts(request: unknown): request is Request;
}

type Fields = Record<string, unknown>;

/** Longest text that a message may carry, in UTF-16 code units. Over the reader's own budget; it only keeps nonsense out. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_FIELD = 20_000;

const KINDS: readonly ArticleKind[] = ['report', 'opinion', 'live blog', 'paywall stub'];
const PAGE_STATES: readonly PageState['state'][] = ['reading', 'not-an-article', 'ready', 'failed'];

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest = LONGEST_FIELD): value is string => typeof value === 'string' && value.length <= longest;
const isNull = (value: unknown): value is null => value === null;
const isTextOrNull = (value: unknown) => isNull(value) || isText(value);
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

function isArticle(value: unknown): value is Article {
  if (!isFields(value)) return false;
  const { url, title, byline, site, published, language, text, kind, partial } = value;
  return (
    isText(url) &&
    isText(title) &&
    [byline, site, published, language].every(isTextOrNull) &&
    isText(text, LONGEST_TEXT) &&
    KINDS.includes(kind as ArticleKind) &&
    isBoolean(partial)
  );
}

function isPageState(value: unknown): value is PageState {
  if (!isFields(value) || !PAGE_STATES.includes(value.state as PageState['state']) || !isText(value.url)) return false;
  if (value.state !== 'ready') return true;
  const { report, highlights } = value;
  return (
    isFields(report) &&
    Array.isArray(report.findings) &&
    Array.isArray(report.coverage) &&
    isFields(report.scope) &&
    isFields(highlights)
  );
}

/** Findings on one sentence; a sentence of a saved page had four at most. */
const MOST_FINDINGS = 100;

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;
const isPosition = (value: unknown): value is Position => isFields(value) && isCount(value.at) && isCount(value.of);
const isFindings = (value: unknown): value is [Finding, ...Finding[]] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.length <= MOST_FINDINGS &&
  value.every((finding) => isFields(finding) && isText(finding.id) && isFields(finding.claim) && Array.isArray(finding.matches));

/** Every message to one receiver: a name that is not here is no message. One table each, so that nobody loads what others check. */
export type Table<R extends Receiver> = {
  [N in keyof Protocols[R]]: Entry<Protocols[R][N] extends (request: infer Q) => unknown ? Q : never>;
};

/** The messages to the background. */
export const TO_BACKGROUND: Table<'background'> = {
  expectArticle: { from: ['own'], accepts: isNull },
  compareArticle: {
    from: ['reader'],
    accepts: (request): request is { article: Article } => isFields(request) && isArticle(request.article),
  },
  articleGone: {
    from: ['reader'],
    accepts: (request): request is { url: string } => isFields(request) && isText(request.url),
  },
  takeSelection: { from: ['own'], accepts: isNull },
  describeClaim: {
    from: ['reader'],
    accepts: (request): request is { findings: [Finding, ...Finding[]]; position: Position } =>
      isFields(request) && isFindings(request.findings) && isPosition(request.position),
  },
};

/** The messages to the reader of a tab. */
export const TO_READER: Table<'reader'> = {
  pageState: {
    from: ['own'],
    accepts: (request): request is { wait: boolean } => isFields(request) && isBoolean(request.wait),
  },
  showClaim: {
    from: ['own'],
    accepts: (request): request is { id: string } => isFields(request) && isText(request.id),
  },
  stepTo: {
    from: ['own'],
    accepts: (request): request is { direction: Direction; card: boolean } =>
      isFields(request) && (request.direction === 'next' || request.direction === 'previous') && isBoolean(request.card),
  },
  setHighlights: {
    from: ['own'],
    accepts: (request): request is { on: boolean } => isFields(request) && isBoolean(request.on),
  },
  readAgain: { from: ['own'], accepts: isNull },
  stopReading: { from: ['own'], accepts: isNull },
};

/** The messages to an open popup or panel. */
export const TO_POPUP: Table<'popup'> = {
  pageStateChanged: {
    from: ['reader'],
    accepts: (request): request is { state: PageState } => isFields(request) && isPageState(request.state),
  },
};
