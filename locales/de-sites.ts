import type { CatalogueOf } from './catalogue';
import type { enSites } from './en-sites';

/** German of the site menu, hidden matches and the line about new documents. */
export const deSites: CatalogueOf<typeof enSites> = {
  'why.paused.title': 'Sidelight pausiert',
  'why.paused.body': 'Solange es pausiert, wird keine Seite gelesen.',
  'why.paused.next': 'Von dem, was Sie gewählt haben, geht nichts verloren.',
  'why.off-here.title': 'Auf dieser Website ist Sidelight aus',
  'why.off-here.body': 'Sie haben gewählt, dass diese Website nie gelesen wird.',
  'why.off-here.next': 'Das können Sie hier oder in den Einstellungen zurücknehmen.',
  'why.private.next': 'Aus einem privaten Fenster wird nichts über Websites gespeichert. Ändern Sie es in einem gewöhnlichen.',

  'failed.outdated.title': 'Laden Sie diese Seite neu',
  'failed.outdated.body':
    'Diese Seite erreicht Sidelight nicht mehr, wie es vorkommt, wenn Sidelight bei geöffneter Seite aktualisiert wird. Laden Sie die Seite neu und klicken Sie dann noch einmal.',

  'menu.open': 'Websites und Einstellungen',
  'menu.site': 'Auf {site}',
  'menu.once': 'Auf Wunsch lesen',
  'menu.always': 'Immer lesen',
  'menu.never': 'Nie lesen',
  'menu.always.note':
    '„Immer lesen“ bittet Ihren Browser um Zugriff auf {site}. Die Artikel dort werden dann beim Öffnen gelesen, auf diesem Gerät.',
  'menu.always.state': 'Jeder Artikel auf {site} wird beim Öffnen gelesen.',
  'menu.once.state': 'Eine Seite wird gelesen, wenn Sie auf die Schaltfläche klicken.',
  'menu.never.state': 'Auf {site} wird keine Seite gelesen.',
  'menu.refused':
    'Der Zugriff wurde nicht gewährt, also hat sich nichts geändert. Artikel lassen sich weiter einzeln über die Schaltfläche lesen.',
  'menu.failed':
    'Das ließ sich nicht speichern: Der Speicher des Browsers für Sidelight ist voll oder gesperrt. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.',
  'menu.private': 'In einem privaten Fenster wird nichts über Websites gespeichert.',
  'menu.pause': 'Überall pausieren',
  'menu.settings': 'Einstellungen und Korpus',
  'action.resume': 'Weiterlesen',
  'action.allow-site': 'Diese Website wieder erlauben',

  'hide.action': 'Nicht dieselbe Aussage',
  'hide.action-of': 'Ausblenden, was {source} hier berichtet',
  'hide.done': 'Hier und in späteren Vergleichen ausgeblendet: {text}',
  'hide.failed':
    'Das ließ sich nicht dauerhaft ausblenden: Der Speicher des Browsers für Sidelight ist voll oder gesperrt. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.',
  'hide.undo': 'Rückgängig',

  'news.line': { one: 'Neu seit Version {version}: {n} Dokument.', other: 'Neu seit Version {version}: {n} Dokumente.' },
  'news.newest': 'Das neueste ist vom {date}.',
  'news.dismiss': 'Schließen',
  'news.dismiss-long': 'Die Zeile über neue Dokumente schließen',
};
