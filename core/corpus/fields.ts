import type { DateText } from './types';

/** Something wrong in a corpus file, told so that its author can mend it. */
export interface Problem {
  /** Path of the file, as given to the parser. */
  file: string;
  /** Where in the file: `claims[3].date`. */
  field: string;
  /** What was found there. */
  found: string;
  /** What to write instead. */
  remedy: string;
}

/** One line for people: file, field, what was found, what to do. */
export function describeProblem(problem: Problem): string {
  return `${problem.file}: ${problem.field}: ${problem.found}. ${problem.remedy}`;
}

/** An object of a corpus file with its address, and the list that its faults go to. */
export interface Fields {
  file: string;
  path: string;
  data: Record<string, unknown>;
  problems: Problem[];
}

const SHOWN_LENGTH = 80;

/** A value as it is shown in a message: short, on one line. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = (JSON.stringify(value) ?? String(value)).replace(/\s+/g, ' ');
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

export function report(fields: Fields, key: string, found: string, remedy: string): void {
  fields.problems.push({
    file: fields.file,
    field: fields.path === '' ? key : key === '' ? fields.path : `${fields.path}.${key}`,
    found,
    remedy,
  });
}

/** Takes unknown data as an object, or reports it and returns `null`. Only own properties are ever read. */
export function asFields(file: string, path: string, data: unknown, problems: Problem[]): Fields | null {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    return { file, path, data: data as Record<string, unknown>, problems };
  }
  problems.push({
    file,
    field: path === '' ? 'the file' : path,
    found: `found ${shown(data)}`,
    remedy: 'Write it as fields with values (`name: value`).',
  });
  return null;
}

function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields.data, key) ? fields.data[key] : undefined;
}

/** Reports every field that the format does not know: most are typing errors. */
export function refuseUnknown(fields: Fields, known: readonly string[]): void {
  for (const key of Object.keys(fields.data)) {
    if (!known.includes(key)) {
      report(fields, key, 'the format has no such field', `Remove it, or use one of: ${known.join(', ')}.`);
    }
  }
}

/** A text that must be there; reports and returns `''` when it is not. */
export function text(fields: Fields, key: string, remedy: string): string {
  const value = own(fields, key);
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim();
  report(fields, key, `found ${shown(value)}, not a text`, remedy);
  return '';
}

/** A text that may be absent or `null`. */
export function optionalText(fields: Fields, key: string): string | null {
  const value = own(fields, key);
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && value.trim() !== '') return value.normalize('NFC').trim();
  report(fields, key, `found ${shown(value)}, not a text`, 'Write a text in quotation marks, or leave the field out.');
  return null;
}

/** One of a closed list of words. */
export function oneOf<T extends string>(fields: Fields, key: string, words: readonly T[], fallback: T): T {
  const value = own(fields, key);
  if (typeof value === 'string' && (words as readonly string[]).includes(value)) return value as T;
  report(fields, key, `found ${shown(value)}`, `Write one of: ${words.join(', ')}.`);
  return fallback;
}

/** The same, where the field may be absent. */
export function optionalOneOf<T extends string>(fields: Fields, key: string, words: readonly T[]): T | null {
  const value = own(fields, key);
  if (value === undefined || value === null) return null;
  return oneOf(fields, key, words, words[0] as T);
}

/** A list of texts; absent means empty. */
export function textList(fields: Fields, key: string): string[] {
  const value = own(fields, key);
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string' && item.trim() !== '')) {
    return value.map((item: string) => item.normalize('NFC').trim());
  }
  report(fields, key, `found ${shown(value)}`, 'Write a list of texts: `[one, two]`.');
  return [];
}

/** A list of anything; absent means empty. */
export function list(fields: Fields, key: string): unknown[] {
  const value = own(fields, key);
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  report(fields, key, `found ${shown(value)}, not a list`, 'Write a list: one entry a line, each begun with `- `.');
  return [];
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of a day that exists, from 1900 to 2100. */
export function isDate(value: string): boolean {
  const parts = DATE.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True for a date or a span of two dates that rise, joined by `/`. */
export function isDateOrSpan(value: string): boolean {
  const ends = value.split('/');
  if (ends.length === 1) return isDate(value);
  return ends.length === 2 && ends.every(isDate) && (ends[0] as string) <= (ends[1] as string);
}

/** A date (or a span, where allowed) that may be absent. A bare year may be written as a number. */
export function optionalDate(fields: Fields, key: string, allowSpan: boolean): DateText | null {
  const value = own(fields, key);
  if (value === undefined || value === null) return null;
  const written = typeof value === 'number' ? String(value) : value;
  if (typeof written === 'string' && (allowSpan ? isDateOrSpan(written) : isDate(written))) return written;
  const form = allowSpan
    ? "'2025-03-18', '2025-03', '2025' or a span '2025-03-18/2025-03-20'"
    : "'2025-03-18', '2025-03' or '2025'";
  report(fields, key, `found ${shown(value)}, which is no date from 1900 to 2100`, `Write ${form}.`);
  return null;
}

/** An http(s) address or `null`. */
export function optionalUrl(fields: Fields, key: string): string | null {
  const value = own(fields, key);
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && /^https?:\/\/[^\s/$.?#][^\s]*$/i.test(value)) return value;
  report(
    fields,
    key,
    `found ${shown(value)}, not an http or https address`,
    'Write the whole address, begun with https://, or null.',
  );
  return null;
}

const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

/** An id: lower-case words of letters and digits joined by hyphens. A number counts as its digits. */
export function identifier(fields: Fields, key: string): string {
  const value = own(fields, key);
  const written = typeof value === 'number' ? String(value) : value;
  if (typeof written === 'string' && ID.test(written)) return written;
  report(fields, key, `found ${shown(value)}`, 'Write an id of lower-case letters and digits joined by hyphens.');
  return '';
}
