import type { Bound } from '../corpus/types';

/** Words before a figure and the bound they set, the first that fits decides: "no more than" comes before "more than". */
export const HEDGES: readonly [RegExp, Bound][] = [
  [
    /\b(?:no (?:fewer|less) than|not (?:fewer|less) than|at least|a minimum of|at minimum|minimum|not under|as (?:early|low|few|little) as)$/,
    'at least',
  ],
  [
    /\b(?:no more than|not more than|not over|not exceeding|up to|as (?:many|much|high|long) as|at most|at the most|a maximum of|maximum|at maximum|within|inside|capped at|a (?:cap|ceiling|limit) of)$/,
    'up to',
  ],
  // "Almost five" is a figure near five, seen from below: compared as a rounded one, not as a bound that also holds one.
  [
    /\b(?:almost|nearly|close to|close on|closer to|just under|just below|a little under|a little less than|slightly (?:less|fewer) than|slightly under|not quite|approaching|just shy of|just short of|shy of|nearing|little short of)$/,
    'about',
  ],
  [
    /\b(?:more than|over|above|in excess of|upwards? of|exceed(?:s|ed|ing)?|greater than|longer than|higher than|larger than|north of|beyond|surpass(?:es|ed|ing)?|topped|tops|topping)$/,
    'over',
  ],
  [/\b(?:fewer than|less than|under|below|shorter than|lower than|smaller than|south of)$/, 'fewer than'],
  [
    /\b(?:about|around|roughly|approximately|approx|some|estimated|circa|ca|perhaps|maybe|probably|in the region of|in the order of|on the order of|more or less|the equivalent of|targeted)$|[~≈]$/,
    'about',
  ],
];

/** Words after a figure and the bound they set. */
export const HEDGES_AFTER: readonly [RegExp, Bound][] = [
  [
    /^[\s-]*(?:or (?:more|above|over|longer|higher)\b|and (?:more|above|counting)\b|plus\b|\+|at least\b|at a minimum\b)/,
    'at least',
  ],
  [/^\s*(?:or (?:less|fewer|under|below)\b|at (?:the )?most\b|at maximum\b|and (?:under|below)\b)/, 'up to'],
  [/^[\s-]*(?:or so\b|or thereabouts\b|give or take\b|more or less\b|odd\b)/, 'about'],
];

/** Verbs and nouns of a change, before the figure that something changed to, by or from; in any case of letters. */
export const CHANGED =
  /\b(?:cut|cuts|cutting|rise|rises|rose|risen|rising|fall|falls|fell|fallen|falling|increas\w{1,4}|reduc\w{1,5}|grow|grows|grew|grown|growing|growth|raise[sd]?|raising|lower(?:s|ed|ing)?|drop(?:s|ped|ping)?|declin\w{1,3}|climb(?:s|ed|ing)?|jump(?:s|ed)?|expand(?:s|ed)?|shr[iau]nk|slash(?:ed|es)?|trim(?:s|med)?|boost(?:s|ed)?|lift(?:s|ed)?|brought|bring|down|up|limit(?:s|ed)?|capped|surged?|plunged?|slumped?|halved|gone|went|go|doubl(?:ed|ing)|tripl(?:ed|ing)|contract(?:ed)?|chang(?:ed|ing)|slipp?(?:ed|s)?|eased|strengthened|weakened|gained|widen(?:ed)?|narrow(?:ed)?|shorten(?:ed)?|extend(?:ed)?|reduction|scaled?)\b/i;
