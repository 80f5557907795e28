import type { CatalogueOf } from './catalogue';
import type { enSettings } from './en-settings';

/** German of the pages of our own beside the popup: the settings and the welcome. */
export const deSettings: CatalogueOf<typeof enSettings> = {
  'options.title': 'Einstellungen',
  'options.page-title': 'Sidelight: Einstellungen und Korpus',
  'options.contents': 'Auf dieser Seite',
  'options.intro': 'Alles hier bleibt in diesem Browser. Sidelight hat kein Konto und keinen Server.',
  'options.saved': 'Gespeichert.',
  'options.save-failed':
    'Das ließ sich nicht speichern: Der Speicher des Browsers für Sidelight ist voll oder gesperrt. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.',
  'options.unreadable':
    'Der Browser lässt Sidelight seinen Speicher nicht lesen. Sie sehen die Vorgaben; am Gespeicherten wurde nichts geändert.',
  'options.private': 'Dies ist ein privates Fenster: Von hier aus wird nichts über Websites oder Artikel gespeichert.',

  'options.matching': 'Wie leicht Treffer gezeigt werden',
  'options.sensitivity.fewer': 'Weniger, dafür sicherere',
  'options.sensitivity.balanced': 'Ausgewogen',
  'options.sensitivity.more': 'Mehr, auch weniger sichere',
  'options.measured':
    'Von den gezeigten Widersprüchen gehören {precision} dorthin; von denen, die zu finden wären, werden {recall} gezeigt.',
  'options.measured.none':
    'Wie viele der gezeigten Widersprüche dorthin gehören und wie viele gefunden werden, ist noch nicht gemessen an Artikeln, die von jeder Abstimmung ferngehalten wurden.',
  'options.measured.note': {
    one: 'Gemessen an {n} gezeigten Widerspruch in beschrifteten Artikeln, auf die keine Regel abgestimmt wurde.',
    other: 'Gemessen an {n} gezeigten Widersprüchen in beschrifteten Artikeln, auf die keine Regel abgestimmt wurde.',
  },

  'options.display': 'Auf der Seite und in der Symbolleiste',
  'options.stances': 'Welche Sätze markiert werden, wo Markierungen an sind',
  'options.badge': 'Zahl der Widersprüche auf der Schaltfläche zeigen',
  'options.paused': 'Überall pausieren: keine Seite lesen',
  'options.language': 'Sprache',
  'options.language.browser': 'Wie der Browser',
  'options.language.en': 'English',
  'options.language.de': 'Deutsch',

  'options.sites': 'Websites',
  'options.sites.note':
    'Was Sie für einzelne Websites gewählt haben. Überall sonst wird eine Seite gelesen, wenn Sie auf die Schaltfläche klicken.',
  'options.sites.none': 'Sie haben noch für keine einzelne Website etwas gewählt.',
  'options.sites.rule-of': 'Lesen auf {site}',
  'options.sites.highlights': 'Markierungen an',
  'options.sites.highlights-of': 'Markierungen auf {site}',
  'options.sites.forget': 'Vergessen',
  'options.sites.forget-of': 'Vergessen, was für {site} gewählt wurde',
  'options.sites.add': 'Website hinzufügen',
  'options.sites.address': 'Website',
  'options.sites.rule': 'Lesen',
  'options.sites.add-button': 'Hinzufügen',
  'options.sites.not-a-site':
    'Das ist keine Website. Geben Sie einen Namen wie news.example ein oder fügen Sie eine Adresse ein.',
  'options.sites.refused': 'Der Zugriff auf {site} wurde nicht gewährt, also hat sich nichts geändert.',

  'options.hidden': 'Ausgeblendete Treffer',
  'options.hidden.note':
    'Berichte, die Sie als nicht dieselbe Aussage gekennzeichnet haben. Sie bleiben aus Vergleichen, Zahl und Markierungen heraus.',
  'options.hidden.none': 'Sie haben nichts ausgeblendet.',
  'options.hidden.beside': 'ausgeblendet neben: ',
  'options.hidden.gone': 'ein Bericht, den das Korpus nicht mehr enthält ({id})',
  'options.hidden.on': 'seit {date}',
  'options.hidden.undo': 'Wieder zeigen',
  'options.hidden.undo-of': 'Wieder zeigen, was {source} berichtet, neben: {quote}',

  'options.shortcuts': 'Tastatur',
  'options.shortcuts.open-popup': 'Sidelight über dieser Seite öffnen',
  'options.shortcuts.toggle-highlights': 'Markierungen auf dieser Seite an- oder ausschalten',
  'options.shortcuts.none': 'keine Tasten belegt',
  'options.shortcuts.change': 'Tasten ändern',
  'options.shortcuts.by-hand':
    'Dieser Browser lässt Erweiterungen die Seite für Tasten nicht öffnen. Chrome und Edge: chrome://extensions/shortcuts in die Adresszeile eingeben. Firefox: about:addons öffnen, dann hinter dem Zahnrad „Tastenkombinationen für Erweiterungen verwalten“.',

  'options.data': 'Ihre Daten',
  'options.data.note':
    'Eine Datei enthält Ihre Einstellungen, Websites und ausgeblendeten Treffer, mit den Sätzen, neben denen sie ausgeblendet wurden. Sie enthält keinen Artikel und keinen Verlauf.',
  'options.export': 'In eine Datei exportieren',
  'options.import': 'Aus einer Datei importieren',
  'options.import.bad': 'Aus dieser Datei wurde nichts übernommen:',
  'options.import.not-json': 'Das ist keine Einstellungsdatei: Der Text ist kein JSON.',
  'options.import.not-ours': 'Das ist keine Einstellungsdatei von Sidelight.',
  'options.import.newer':
    'Sie stammt von einer neueren Version ({found}). Aktualisieren Sie Sidelight und importieren Sie sie dann.',
  'options.import.too-large': 'Sie ist größer, als eine Einstellungsdatei sein kann.',
  'options.import.not-a-list': '{at} sollte eine Liste sein; gefunden: {found}',
  'options.import.value': '{at} enthält, was dort nicht stehen darf: {found}',
  'options.import.unreadable': 'Der Browser konnte die Datei nicht lesen.',
  'options.import.preview': 'Diese Datei würde ändern:',
  'options.import.no-change': 'Alles in dieser Datei ist schon so eingestellt.',
  'options.import.setting': '{name}: {from} → {to}',
  'options.import.site': '{site}: {from} → {to}',
  'options.import.highlights': {
    one: 'Markierungen an, auf {n} weiteren Website',
    other: 'Markierungen an, auf {n} weiteren Websites',
  },
  'options.import.hidden': { one: '{n} weiterer ausgeblendeter Treffer', other: '{n} weitere ausgeblendete Treffer' },
  'options.import.keeps': 'Was Sie haben und die Datei nicht nennt, bleibt, wie es ist.',
  'options.import.asks': 'Ihr Browser fragt nach dem Zugriff auf die Websites, die immer gelesen werden.',
  'options.import.apply': 'Übernehmen',
  'options.import.cancel': 'Abbrechen',
  'options.import.done': 'Die Datei wurde übernommen.',
  'options.import.without-access':
    'Die Datei wurde übernommen, außer für Websites, die Zugriff brauchen: Er wurde nicht gewährt.',
  'options.name.sensitivity': 'Treffer',
  'options.name.stances': 'Markiert',
  'options.name.badge': 'Zahl auf der Schaltfläche',
  'options.name.language': 'Sprache',
  'options.name.paused': 'Pausiert',
  'options.value.on': 'an',
  'options.value.off': 'aus',
  'options.value.nothing': 'nichts',
  'options.delete': 'Alles löschen',
  'options.delete.ask':
    'Alle Einstellungen, Websites und ausgeblendeten Treffer löschen und den Zugriff auf jede Website zurückgeben? Das lässt sich nicht rückgängig machen. Ein Export vorher behält eine Kopie.',
  'options.delete.yes': 'Ja, alles löschen',
  'options.delete.no': 'Alles behalten',
  'options.delete.done': 'Gelöscht: {what}.',
  'options.delete.settings': 'Ihre Einstellungen',
  'options.delete.sites': { one: '{n} Regel für eine Website', other: '{n} Regeln für Websites' },
  'options.delete.highlights': { one: 'Markierungen von {n} Website', other: 'Markierungen von {n} Websites' },
  'options.delete.hidden': { one: '{n} ausgeblendeter Treffer', other: '{n} ausgeblendete Treffer' },
  'options.delete.access': { one: 'Zugriff auf {n} Website', other: 'Zugriff auf {n} Websites' },
  'options.delete.failed': 'Der Browser hat das Löschen verweigert. Alles ist noch da.',

  'corpus.title': 'Was im Korpus steht',
  'corpus.scope': '{claims} in {documents} von {sources}{span}.',
  'corpus.loading': 'Das Korpus wird geladen…',
  'corpus.unreadable': 'Das Korpus ließ sich nicht laden. Bleibt das so, installieren Sie Sidelight neu.',
  'corpus.search': 'Ereignisse, Berichte und Quellen durchsuchen',
  'corpus.found': { one: '{n} Ereignis gefunden', other: '{n} Ereignisse gefunden' },
  'corpus.found-none': 'Nichts in diesem Korpus enthält diese Wörter.',
  'corpus.documents': { one: '{n} Dokument', other: '{n} Dokumente' },
  'corpus.points': { one: '{n} Frage', other: '{n} Fragen' },
  'corpus.others': 'Liegt außerdem vor',
  'corpus.no-account': 'Kein Bericht in diesem Korpus gibt diese Antwort.',
  'corpus.hits': { one: '{n} Bericht enthält diese Wörter', other: '{n} Berichte enthalten diese Wörter' },

  'welcome.page-title': 'Willkommen bei Sidelight',
  'welcome.title': 'Andere Berichte neben dem Artikel, den Sie lesen',
  'welcome.lead':
    'Öffnen Sie einen englischen Nachrichtenartikel und klicken Sie auf die Schaltfläche von Sidelight oder drücken Sie {keys}. Es zeigt, wo andere Berichte etwas anderes sagen, was sich später änderte und wer übereinstimmt. Das Abwägen bleibt bei Ihnen.',
  'welcome.lead-no-keys':
    'Öffnen Sie einen englischen Nachrichtenartikel und klicken Sie auf die Schaltfläche von Sidelight. Es zeigt, wo andere Berichte etwas anderes sagen, was sich später änderte und wer übereinstimmt. Das Abwägen bleibt bei Ihnen.',
  'welcome.try': 'Versuchen Sie es hier: Schalten Sie die Markierungen an und klicken Sie auf einen markierten Satz.',
  'welcome.invented': 'Der Artikel ist für diese Seite erfunden; der Vergleich daneben entstand eben, auf diesem Gerät.',
  'welcome.article': 'Der Artikel',
  'welcome.report': 'Der Vergleich',
  'welcome.limits': 'Was es kann und was nicht',
  'welcome.limit.corpus':
    'Es vergleicht mit einem kleinen Korpus, das mitkommt: {scope} Was nicht darin steht, kann es nicht wissen.',
  'welcome.limit.topic': 'Das Korpus handelt von den Beziehungen der Vereinigten Staaten und Russlands.',
  'welcome.limit.verdict': 'Es fällt kein Urteil. Es stellt Berichte nebeneinander und nennt, wer sie gibt.',
  'welcome.limit.device': 'Alles geschieht auf Ihrem Gerät. Keine Seite, kein Wort, keine Adresse wird irgendwohin gesendet.',
  'welcome.limit.language': 'Es liest Artikel auf Englisch, vorerst.',
  'welcome.limit.asked': 'Eine Seite wird gelesen, wenn Sie es wünschen; einzelnen Websites können Sie es immer erlauben.',
  'welcome.settings': 'Einstellungen und Korpus',
  'welcome.failed': 'Der Vergleich ließ sich nicht anstellen: {reason}',
};
