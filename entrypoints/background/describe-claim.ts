import theme from '@/assets/theme.css?inline';
import { chosenLanguage } from '@/browser/language';
import { popupKey } from '@/browser/shortcuts';
import { cardText } from '@/components/card-text';
import type { CardText, Position } from '@/core/card-text';
import type { Finding } from '@/core/report-types';
import { loadLocale } from '@/locales';
import look from '@/page/card/card.css?inline';

/** The tokens stand on the card itself: on its host, which lies in the page, a rule of the page would win over them. */
const STYLE = theme.replaceAll(':root', '.card') + look;

/** The words and the look of a sentence's card: put together here, so that no page has to load them before a card is opened. */
export async function describeClaim(findings: [Finding, ...Finding[]], position: Position): Promise<CardText> {
  await loadLocale(await chosenLanguage());
  return { ...cardText(findings, position, await popupKey()), style: STYLE };
}
