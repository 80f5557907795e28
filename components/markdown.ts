/** What prints nothing and could reorder or hide words; the joiners stay, for words of some scripts need them. */
const UNSEEN = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu;
/** Characters that begin or end markup anywhere in a line. `.` and `:` only where they make an address out of plain words. */
const ANYWHERE = /[\\`*_[\]<>~|&@$]/g;
const ADDRESS = /\b(https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)/gi;
/** What makes a heading, list, quotation or rule at the head of a line. */
const AT_HEAD = /^([#+\-=]|\d+(?=[.)]))/;

/**
 * Text of a page or of the corpus as Markdown that shows it as it is: on one line, with nothing in it that a reader of Markdown would take
 * for markup, an address or HTML.
 */
export function escapeMarkdown(text: string): string {
  const plain = plainLine(text).replace(ANYWHERE, '\\$&').replace(ADDRESS, '$&\\');
  return plain.replace(AT_HEAD, (head) => (/^\d/.test(head) ? `${head}\\` : `\\${head}`));
}

/** Text on one line, without anything that cannot be seen. */
export function plainLine(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').replace(UNSEEN, '').trim();
}

/** A link whose words and address cannot break out of it. The address must be a web address as `URL` writes it. */
export function markdownLink(text: string, href: string): string {
  const address = href.replace(/[<>\s\\]/g, (character) => encodeURIComponent(character));
  return `[${escapeMarkdown(text)}](<${address}>)`;
}
