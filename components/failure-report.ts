import { locale } from '@/locales';

/** What to hand on about a failure of ours: the version, the browser, the language, the reason. Neither the page nor its address. */
export function failureReport(reason: string, version: string): string {
  const withoutAddresses = reason.replace(/\b(?:https?|file|ftp):\/\/\S+/gi, '(address left out)');
  return [`Sidelight ${version}`.trim(), navigator.userAgent, locale(), withoutAddresses].join('\n');
}
