/** The address of the original, landing on the words that carry the claim where the browser can; `null` when it is no web address. */
export function supportLink(url: string | null, support: string | null): string | null {
  const address = webAddress(url);
  if (address === null || support === null || support.trim() === '') return address;
  const words = encodeURIComponent(support.trim().toWellFormed()).replaceAll('-', '%2D');
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${words}`;
}

/** Host of a page for people: without `www.`, international names in their plain ASCII form; the address itself when it has no host. */
export function hostOf(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, protocol } = new URL(url);
  return host === '' ? protocol : host.replace(/^www\./, '');
}

function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'https:' || parsed.protocol === 'http:' ? parsed.href : null;
}
