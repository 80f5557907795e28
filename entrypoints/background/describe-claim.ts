import { fetchOwn } from '@/browser/own-files';
import { popupKey } from '@/browser/shortcuts';
import { cardText } from '@/components/card-text';
import type { CardText, Position } from '@/core/card-text';
import type { Finding } from '@/core/report-types';
import { loadWords } from './words';

/** The words and the look of a sentence's card: put together here, so that no page has to load them before a card is opened. */
export async function describeClaim(findings: [Finding, ...Finding[]], position: Position): Promise<CardText> {
  const [style, key] = await Promise.all([fetchOwn('/card.css').then((response) => response.text()), popupKey(), loadWords()]);
  return { ...cardText(findings, position, key), style };
}
