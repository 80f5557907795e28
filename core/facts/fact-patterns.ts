import type { Negation } from './polarity';

/** Words beside figures, moves, places and denials, and what they make of them. */
export const FACT_PATTERNS = {
  /** Words before "a day" or "a year" that make it a length of time; elsewhere it says how often ("50 drones a day"). */
  lasting:
    /^(?:for|in|within|inside|after|over|about|around|nearly|almost|than|least|took|takes|take|lasted|lasts|last|lasting|another|roughly|some|spent|once|under|only|just|quite|is|was|of|exactly|approximately|beyond|by|half|to|up|and)$/,
  /** Words behind it that do so. */
  lasted: /^(?:ago|later|earlier|after|before|long|longer|or|since|passed|from|of|without|was)$/,
  /** Words before it that make it how often or how fast. */
  rate: /^(?:times|twice|once|kilometers|kilometres|km|miles|percent|cent)$/,
  /** "2h30m", and the minutes that may stand apart. */
  clockHours: /^(\d{1,2})h(?:(\d{1,2})m?)?$/,
  clockMinutes: /^(\d{1,2})m$/,
  /** How the plural of a people ends: Russians, Poles, Spaniards, Greeks. */
  peopleEnd: /(?:n|le|d|k|t)s$/,
  /** "20 or more", "20 plus", "between 20 and 30": what stands beside the figure. */
  alike: /^(?:or|and)$/,
  upward: /^(?:plus|odd)$/,
  opensRange: /^(?:between|from)$/,
  /** Signs of money and the like that part a bound from its figure. */
  marks: /[\s$€£₽¥₴(]+$/,
  thousands: /^\d{1,3}(?:,\d{3})+/,
  /** Nouns that count how often, or which in a row. */
  rankNoun: /rank|place/,
  timesNoun: /^(?:time|occas)/,
  wholeTime: /^(?:day|week|month|year)$/,
  someTime: /^(?:day|week|month|year)/,
  longTime: /^(?:year|decade)/,

  /** What follows a part of something: "a third of", "half the troops"; without it "a third" begins a third meeting. */
  afterPart: /^(?:of|less|more|fewer|lower|higher|larger|smaller|since|from|compared|by|to|in|on|after|before|between|and|as)$/,
  afterHalf: /^(?:of|the|its|their|his|her|our|all|that|this|those|these|what)$/,
  /** Before a half that is no share: "a second half", "an hour and a half". */
  noShare: /^(?:and|a|other|latter|last|next|hour|previous)$/,
  beforeHalf: /^(?:by|in|to|than|nearly|almost|about)$/,

  /** Names: what parts two words of one, a word in capitals, what a word that opens a sentence stands behind. */
  besideName: /^[ \u00a0-]$/,
  possessive: /['’]s$/,
  acronym: /^\p{Lu}{2,}\d*$/u,
  opener: /[.!?:;“"•]\s*$/,
  /** Words inside a noun phrase: "300 of the soldiers". */
  determiner: /^(?:the|its|their|his|her|our|these|those|them|all)$/,
  scale: /^(?:million|billion|trillion|thousand|bn|mn)$/,
  ranking: /^(?:ranked|ranks|rank|ranking|came|placed|finished|finishing|stood)$/,
  superlative: /^(?:largest|biggest|highest|longest)$/,
  inARow: /^(?:straight|consecutive|running)$/,
  /** Behind "or" or "and" after a figure. */
  orMore: /^(?:more|so|fewer|less|above|over|longer)$/,
  currency: /^(?:USD|EUR|RUB|GBP|UAH|CNY|PLN|CHF)$/,
  /** Behind a figure that is somebody's age: "Trump, 79, said". */
  behindAge: /^, (?:who|a|an|the|said|was|has|is|told|from|and)\b/,
  /** What a figure stands behind that says where or by how much something moved. */
  step: /\b(to|by|from)\s+(?:(?:about|around|roughly|nearly|almost|some|over|more than|less than|at least|up to|as much as|as many as|just|only|an?|estimated|a record|close to|just over|just under|no more than) )*(?:us)?[$€£₽]?$/i,
  upTo: /\bup to\s+(?:(?:about|around|roughly|some) )?(?:us)?[$€£₽]?$/i,

  /** Words of movement that tell of none: "high-level", "higher than", "the high court", "the left", "remains unclear". */
  joinedLevel: /^(?:high|low|higher|lower|cut|most)$/,
  compared: /^(?:higher|lower)$/,
  noCompared: /^(?:than|education|house|chamber|court|rank|ranking|level)$/,
  high: /^(?:high|highest)$/,
  noHigh: /^(?:level|ranking|representative|commissioner|court|command|seas|speed)$/,
  beforeLeft: /^(?:the|far|was|were|is|are|hard)$/,
  stay: /^(?:stay|stays|stayed|staying|remain|remains|remained|remaining)$/,

  /** Before a capital that is meant as a place. */
  ofPlace:
    /\b(?:in|at|to|from|near|outside|inside|around|visit(?:ed|s|ing)?|of|over|via|reach(?:ed)?|left|leave|between|across) (?:the )?$/i,
  /** What ends the reach of a denial: a clause of its own begins. */
  newClause: /[,;:–—]|\b(?:and|but|which|who|while|although|though)\b/,

  /** Before a time of day: "half past 5", "14:30", "from about 14.20". */
  beforeClock: /(?:\d:|\b(?:past|o['’]clock) )$/i,
  dottedClock: /^(?:[01]?\d|2[0-3])\.[0-5]\d(?!%|\d)/,
  atClock: /\b(?:at|from|until|till|to) (?:(?:about|around) )?$/i,
  /** Between a label and its number: "No. 10", "Article 5". */
  labelGap: /^\.?[ \u00a0]{0,2}$/,
  /** Marks that make a figure a part of a name: "A/5", "9/11". */
  joinedBefore: /[\d\p{L}][/+*_#@=]$/u,
  joinedBehind: /^[/+*_@=:]\d/,
  /** Between a word that bounds a figure and the figure: "about another 300". */
  beforeFigure: /\b(?:a|an|another|us|u\.s\.)$/,
  currencySign: /(?:(?<![\p{L}\p{N}])(?:US|U\.S\.|CA|A))?[$€£₽¥₴]$/u,
  minus: /(?:\bminus |[-−])$/i,
  /** What asks, or tells of somebody who does. */
  asks: /\?|\bwhether\b|\basked (?:if|about)\b/i,
  /** Between the two ends of a range: "5%–10%", "$5-$10". */
  rangeDash: /^%?\s?[-–—]\s?[$€£₽]?$/,
  fold: /^([a-z]{2,12}|\d{1,5})fold$/,
  /** Units by their names, as `units` has them. */
  timeUnit: /^(?:minute|day|year)$/,
  measured: /^(?:percent|usd|eur|gbp|rub)$/,
  money: /^(?:usd|eur|gbp|rub)$/,
  ranksOrLasts: /^(?:rank|minute|day|year|times|age)$/,
  /** How a figure is written in digits: "1,000.5", "2.5bn", "3rd". */
  digits: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:[.,]\d+)?$/,
  suffixed: /^(\d+(?:\.\d+)?)(k|m|mn|mln|bn|bln|tn|trn|b)$/,
  ordinal: /^(\d{1,3})(?:st|nd|rd|th)$/,
};

/** Negations of two words: the first word with what has to follow it. */
export const NEGATION_PAIRS: readonly [first: RegExp, second: string, kind: Negation['kind']][] = [
  [/^rul(?:ed|es|ing|e)$/, 'out', 'denial'],
  [/^turn(?:ed|s|ing)?$/, 'down', 'denial'],
  [/^declin(?:ed|es|ing|e)$/, 'to', 'failed'],
  [/^stopp?(?:ed|s|ing)?$/, 'short', 'failed'],
  [/^(?:fell|falls|fall|fallen)$/, 'through', 'failed'],
];
