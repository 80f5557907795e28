import type { DateFact } from './calendar';
import { NUMBERS } from './number-table';

/** The months, in full or short, with or without a stop. */
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY_FIGURE = '\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '((?:19|20)\\d{2})';
/** What stands between the two ends of a span; "and" opens one only for days side by side or behind "between". */
const JOIN = '\\s?(?:-|–|—|to|until|till|through|and)\\s?';
/** A figure behind a month that is no day: it counts what follows. */
const NO_DAY_COUNT =
  '(?!\\d|,\\d|[.:]\\d|%| per ?cent| million| billion| thousand| people| soldiers| troops| civilians| drones| missiles| countries| others| men| years| days)';
/** The same of a figure that could be a year. */
const NO_YEAR_COUNT =
  '(?!s?\\d|,\\d|\\.\\d|%)(?:(?<=\\b(?:in|since|of|by|until|from|after|before|during|early|late|mid)[ -]\\d{4}s?)|(?! (?:soldiers|troops|people|civilians|percent|per cent|million|billion|dollars|euros|km|kilometers|kilometres|square|drones|tanks|missiles|prisoners)\\b))';
/** Before a year: neither a sum nor a part of a longer figure. */
const FREE = '(?<![$€£\\d.,/-]|\\b(?:No|no)\\. ?)';
const PARTS =
  'early|late|mid|(?:start|beginning|middle|end|close|(?:first|early|opening|last|final|closing) (?:days|weeks)|(?:first|second) half) of';
const PART = `(${PARTS})`;
const SEASON = '(spring|summer|autumn|fall|winter)';
const WEEKDAY = '(sunday|monday|tuesday|wednesday|thursday|friday|saturday)';

/** Counted from the year of the text. */
const NEAR_YEAR = '(?:of )?(?:last|this|next) year';

const LAST = {
  day: `(?<day>${DAY_FIGURE}`,
  month: `(?<month>${MONTH})`,
  year: `(?:,? (?<year>(?:19|20)\\d{2}|${NEAR_YEAR}))?`,
};
const FIRST = {
  day: `(?<firstDay>${DAY_FIGURE}`,
  month: `(?<firstMonth>${MONTH})`,
  year: `(?:,? (?<firstYear>(?:19|20)\\d{2}))?`,
};

/** First to thirty-first, from the words for places in a row. */
const PLACES = new Map(NUMBERS.ordinals.split(' ').map((entry) => entry.split('=').reverse() as [place: string, word: string]));
const ORDINALS = Array.from({ length: 31 }, (_, at) => {
  const day = at + 1;
  return PLACES.get(`${day}`) ?? `${day < 30 ? 'twenty' : 'thirty'}-${PLACES.get(`${day % 10}`)}`;
});
const NAMED_DAYS = {
  "new year's day": 101,
  "new year's eve": 1231,
  'christmas eve': 1224,
  'christmas day': 1225,
  'boxing day': 1226,
  'victory day': 509,
};

/** Days in words: their place in the month, -28 for the last, which comes no sooner, and for those that have a name of their own month and day as one figure. */
export const DAY_WORDS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(ORDINALS.map((word, at) => [word, at + 1])),
  'last day': -28,
  ...NAMED_DAYS,
};
const DAY_WORD = `(?<day>${ORDINALS.toReversed().join('|')}|last day)`;

/** How days and spans of days are written, what is surest first. A span has a first day, and a first month where it is not the same. */
export const DAY_PATTERNS: readonly RegExp[] = [
  /\b(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})\b/g,
  /\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})\b/g,
  /\b(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>(?:19|20)\d{2})\b/g,
  new RegExp(`\\b${FIRST.day}(?: of)? ${FIRST.month}${FIRST.year}${JOIN}${LAST.day}(?: of)? ${LAST.month}${LAST.year}\\b`, 'gi'),
  new RegExp(`\\b${FIRST.month} ${FIRST.day}${FIRST.year}${JOIN}${LAST.month} ${LAST.day}${NO_DAY_COUNT}${LAST.year}\\b`, 'gi'),
  new RegExp(`\\b${FIRST.day}${JOIN}${LAST.day}(?: of)? ${LAST.month}${LAST.year}\\b`, 'gi'),
  new RegExp(`\\b${LAST.month} ${FIRST.day}${JOIN}${LAST.day}${NO_DAY_COUNT}${LAST.year}\\b`, 'gi'),
  new RegExp(`\\b${LAST.day}(?: of)?[ -]${LAST.month}(?:(?:,? |-)(?<year>(?:19|20)\\d{2}|${NEAR_YEAR}))?\\b`, 'gi'),
  new RegExp(`\\b${LAST.month} (?:the )?${LAST.day}${NO_DAY_COUNT}${LAST.year}\\b`, 'gi'),
  new RegExp(`\\b${DAY_WORD} of ${LAST.month}${LAST.year}\\b`, 'gi'),
  new RegExp(`\\b${LAST.month} the ${DAY_WORD}${LAST.year}\\b`, 'gi'),
  new RegExp(`\\b(?<day>${Object.keys(NAMED_DAYS).join('|').replace(/'/g, "['’]")})${LAST.year}\\b`, 'gi'),
];

/** A day of one or two digits, what joins it to another one, and a month with a capital: "may" is a verb. */
const SOME_DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DAYS_JOINT = '(?:,? (?:to|and|or|until|through) |, |\\s?[-–—]\\s?)';
const MONTH_NAMES =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const NAMED_MONTH = `\\b(?:${MONTH_NAMES}|${MONTH_NAMES.toUpperCase()})\\b`;

/** How other dates are written, and what stands beside them. */
export const DATE_PATTERNS = {
  /** Every date holds a digit or one of these; most sentences hold neither, and reading them further is work for nothing. */
  mayHoldDate:
    /\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|autumn|winter|fall|day|week|month|year|decade|century|yester|to(?:day|night|morrow))/i,

  twoYears: new RegExp(
    `(?:\\b(between|from) )?${FREE}\\b${YEAR}(?:\\s?[-–—]\\s?| (to|and|until|through) )(?:${YEAR}|(\\d{2}))\\b(?!-|,\\d)`,
    'gi',
  ),
  twoMonths: new RegExp(`\\b(${MONTH})(?: ${YEAR})?(?:\\s?[-–—]\\s?| (?:to|and|until|through) )(${MONTH}),? ${YEAR}\\b`, 'gi'),
  monthYear: new RegExp(`\\b(?:${PART}[ -])?(${MONTH})(?: of|,)? ${YEAR}\\b`, 'gi'),
  halfYear: new RegExp(`\\b(first|second|third|fourth|last) (half|quarter|third) of ${YEAR}\\b`, 'gi'),
  seasonYear: new RegExp(`\\b${SEASON}(?: of)? ${YEAR}\\b`, 'gi'),
  loneMonth: new RegExp(
    `\\b(?:(in|since|until|till|by|last|this|next|of|before|after|during|from|to|through|for|around|between|and|the|its|his|her|their)[ -](?:the )?|(?=(?:${PARTS})[ -]))(?:${PART}[ -])?(${MONTH})(?: (${NEAR_YEAR})\\b)?(?=[ ,;:)?!–—-]|['’]s|\\.?$|\\.\\s)`,
    'gi',
  ),
  partYear: new RegExp(`\\b(?:${PART}[ -]|(?:pre|post)-)?${YEAR}(s?)${NO_YEAR_COUNT}\\b`, 'gi'),
  loneYear: new RegExp(`${FREE}\\b${YEAR}(?:(s?)\\b)${NO_YEAR_COUNT}`, 'gi'),

  /** What stands before a weekday and is no part of it, beside the date that a text counts from, and behind a length of time that counts back. */
  beforeWeekday: /^(?:on|last|this|next)$/,
  besideAnchor: /^(?:after|before)$/,
  backwards: /^(?:before|earlier)$/,
  /** A bare figure of four digits that can be a year. */
  plainYear: /^(?:19|20)\d{2}$/,
  weekday: new RegExp(
    `\\b(on |last |this |next |late |early |by |since |until |before |after )?${WEEKDAY}s?\\b(?: of ((?:last|this|next) week))?`,
    'gi',
  ),
  nearby:
    /\b(?:(yesterday|today|tonight|tomorrow)|(last|this|next|earlier this|later this|(?<=\b(?:start|beginning|middle|end|close|days|weeks) of )the|(?<=\b(?:in|since|until|by|before|after|over|through|during) )the(?= (?:spring|summer|autumn|fall|winter)\b(?! of))) (week|month|year|spring|summer|autumn|fall|winter))\b/gi,
  ago: /\b((?:[\w.½-]+ ){1,6}?)(days?|weeks?|months?|years?|decades?) ago\b/gi,
  afterwards:
    /\b(?:the (?:next|following) (day|week|month|year)|the (day|week|month|year) (after|before)|(?:a|one|two|three|four|five|six|seven|ten|\d{1,2}) (days?|weeks?|months?|years?) (later|earlier|after|before))\b/gi,
  /** Two days that make one span, and what may stand before such. */
  spanOfDays: /\d(?:st|nd|rd|th)?,? and |[a-z.] and |\d and /i,
  between: /\bbetween $/i,
  /** A weekday lies ahead when a word of what is to come stands in the same clause before it … */
  ahead: /\b(?:will|is to|are to|was to|were to|due|set to|scheduled|planned|plans|expected|next|tomorrow|upcoming)\b[^.;:]*$/i,
  /** … and nobody said it on that day. */
  saidOn: /\b(?:said|told|announced|wrote|reported|says|posted|confirmed)(?: [\w’']+){0,3} $/i,

  weekdayBefore: /\b(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? (?:the )?$/,
  weekdayAtEnd: /\b(?:sun|mon|tues|wednes|thurs|fri|satur)day,? $/,

  /** A day with its month, where figures are read: "4, 5 and 6 May", "fifth of May"; the month ahead of the last day or behind the first. */
  dayAhead: new RegExp(`^(?:${SOME_DAY}(?:${DAYS_JOINT}${SOME_DAY}){0,3}(?: of)?|[a-z]+(?:st|nd|rd|th) of)[ -]${NAMED_MONTH}`),
  dayBehind: new RegExp(`${NAMED_MONTH}\\.? (?:the )?(?:${SOME_DAY}${DAYS_JOINT}){0,2}$`),
  /** A word before four digits that makes them a year. */
  beforeYear: /^(?:in|since|the|of|by|until|from|to|its|their|his|after|before|and|early|late|mid|during)$/,
  /** A time of day from its first figure on, and what stands before one. */
  clock: /^(?:\d+(?:\.\d+)?(?::\d|\s?(?:a\.?m|p\.?m|gmt|utc|msk|cet|est|edt)\b)|\d{4} hours\b|\w+ o['’]clock\b)/i,
};

/** How a statement hangs on the date behind these words; the first that fits decides. */
export const DATE_ROLES: readonly [RegExp, DateFact['role']][] = [
  [/\bsince (?:at least )?(?:the )?(?:start of |beginning of |end of )?$/, 'since'],
  [/\b(?:until|till|through|up to|up till) (?:at least )?(?:the )?(?:end of |start of )?$/, 'until'],
  [/\b(?:by|no later than|not later than|by about) (?:the )?(?:end of |around |start of )?$/, 'by'],
  [/\b(?:before|prior to|ahead of|earlier than) (?:the )?(?:end of |start of )?$/, 'before'],
  [/\b(?:after|following|later than) (?:the )?(?:end of )?$/, 'after'],
  [/\b(?:starting|beginning|effective|from) (?:from |on )?$/, 'since'],
];

const partsOf = (words: string, share: [from: number, to: number]) =>
  Object.fromEntries(words.split(', ').map((word) => [word, share]));

/** Words that narrow a month or year, with the part they leave, as shares of it. Wide, for news uses them loosely. */
export const YEAR_PARTS: Readonly<Record<string, [from: number, to: number]>> = {
  ...partsOf('early, start, beginning, first days, early days, opening days, first weeks, early weeks, opening weeks', [0, 0.42]),
  ...partsOf('first half', [0, 0.5]),
  ...partsOf('mid, middle', [0.25, 0.75]),
  ...partsOf('second half', [0.5, 1]),
  ...partsOf('late, last weeks, final weeks, closing weeks', [0.58, 1]),
  ...partsOf('end, close, last days, final days, closing days', [0.66, 1]),
};

/** The first month of each season and how many it has to the end of its last. */
export const SEASONS: Readonly<Record<string, [fromMonth: number, months: number]>> = {
  spring: [2, 4],
  summer: [5, 4],
  autumn: [8, 4],
  fall: [8, 4],
  winter: [11, 3],
};
