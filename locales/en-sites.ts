import type { Entry } from './en';

/** English of the site menu, hidden matches and the line about new documents. */
export const enSites = {
  'why.paused.title': 'Sidelight is paused',
  'why.paused.body': 'No page is read while it is paused.',
  'why.paused.next': 'Nothing of what you chose is lost.',
  'why.off-here.title': 'Sidelight is off on this site',
  'why.off-here.body': 'You chose never to have this site read.',
  'why.off-here.next': 'You can take that back here or in the settings.',
  'why.private.next': 'Nothing about sites is stored from a private window. Change it in an ordinary one.',

  'failed.outdated.title': 'Reload this page',
  'failed.outdated.body':
    'This page does not reach Sidelight any more, as happens when Sidelight is updated while a page is open. Reload the page, then click the button again.',

  'menu.open': 'Sites and settings',
  'menu.site': 'On {site}',
  'menu.once': 'Read when I ask',
  'menu.always': 'Always read',
  'menu.never': 'Never read',
  'menu.always.note':
    '“Always read” asks your browser for access to {site}. Its articles are then read as they open, on this device.',
  'menu.always.state': 'Every article on {site} is read as it opens.',
  'menu.once.state': 'A page is read when you click the button.',
  'menu.never.state': 'No page on {site} is read.',
  'menu.refused': 'Access was not given, so nothing has changed. Articles can still be read one by one with the button.',
  'menu.failed':
    'This could not be stored: the browser’s storage for Sidelight is full or closed. Free some disk space, then try again.',
  'menu.private': 'In a private window nothing about sites is stored.',
  'menu.pause': 'Pause everywhere',
  'menu.settings': 'Settings and corpus',
  'action.resume': 'Go on reading',
  'action.allow-site': 'Allow this site again',

  'hide.action': 'Not the same claim',
  'hide.action-of': 'Hide what {source} reports here',
  'hide.done': 'Hidden here and in later reports: {text}',
  'hide.failed':
    'This could not be hidden for good: the browser’s storage for Sidelight is full or closed. Free some disk space, then try again.',
  'hide.undo': 'Undo',

  'news.line': { one: 'New since version {version}: {n} document.', other: 'New since version {version}: {n} documents.' },
  'news.newest': 'The newest is of {date}.',
  'news.dismiss': 'Close',
  'news.dismiss-long': 'Close the line about new documents',
} as const satisfies Record<string, Entry>;
