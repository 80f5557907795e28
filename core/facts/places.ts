import { fold, wordsOf } from '../text/words';

/** A place named in a text, by its plain name. */
export interface Place {
  text: string;
  start: number;
  end: number;
  /** Canonical name; a town carries no country. */
  place: string;
}

/** Towns and sites where events of this corpus's subjects happen, with the spellings that news uses. Capitals that stand for a government count only after "in", "at", "to" or "from". */
const TOWNS: Record<string, string> = {
  Helsinki: 'helsinki',
  Anchorage: 'alaska',
  Alaska: 'alaska',
  Elmendorf: 'alaska',
  Osaka: 'osaka',
  Hamburg: 'hamburg',
  Riyadh: 'riyadh',
  Jeddah: 'jeddah',
  Istanbul: 'istanbul',
  Geneva: 'geneva',
  Davos: 'davos',
  Budapest: 'budapest',
  'Abu Dhabi': 'abu dhabi',
  Dhabi: 'abu dhabi',
  Berlin: 'berlin',
  Paris: 'paris',
  London: 'london',
  Brussels: 'brussels',
  Vienna: 'vienna',
  Reykjavik: 'reykjavik',
  Singapore: 'singapore',
  Hanoi: 'hanoi',
  Washington: 'washington',
  Moscow: 'moscow',
  Kyiv: 'kyiv',
  Kiev: 'kyiv',
  Warsaw: 'warsaw',
  Seattle: 'seattle',
  'San Francisco': 'san francisco',
  'New York': 'new york',
  Miami: 'miami',
  'Mar-a-Lago': 'mar-a-lago',
  Minsk: 'minsk',
  Doha: 'doha',
  Cairo: 'cairo',
  'Sharm el-Sheikh': 'sharm el-sheikh',
  Salisbury: 'salisbury',
  Plovdiv: 'plovdiv',
  Valdai: 'valdai',
  Kursk: 'kursk',
  Zaporizhzhia: 'zaporizhzhia',
  Kakhovka: 'kakhovka',
  Bucha: 'bucha',
  Beijing: 'beijing',
  Delhi: 'delhi',
  Tokyo: 'tokyo',
  Ankara: 'ankara',
  Rome: 'rome',
  Vatican: 'vatican',
  Munich: 'munich',
  Ramstein: 'ramstein',
  Danang: 'da nang',
  Vladivostok: 'vladivostok',
  Sochi: 'sochi',
  Hague: 'the hague',
  Vilnius: 'vilnius',
  Madrid: 'madrid',
  'Buenos Aires': 'buenos aires',
};
const GOVERNMENTS = new Set([
  'washington',
  'moscow',
  'kyiv',
  'warsaw',
  'berlin',
  'paris',
  'london',
  'brussels',
  'beijing',
  'ankara',
  'delhi',
  'rome',
  'tokyo',
]);
const BY_FIRST_WORD = new Map<string, [words: string[], place: string][]>();
for (const [spelling, place] of Object.entries(TOWNS)) {
  const words = wordsOf(spelling).map((word) => word.folded);
  const first = words[0] as string;
  BY_FIRST_WORD.set(first, [...(BY_FIRST_WORD.get(first) ?? []), [words, place]]);
}
for (const entries of BY_FIRST_WORD.values()) entries.sort((a, b) => b[0].length - a[0].length);

/** The towns and sites that a text names as places. */
export function readPlaces(text: string): Place[] {
  const words = wordsOf(text);
  const places: Place[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as (typeof words)[number];
    if (!word.capital) continue;
    const entry = BY_FIRST_WORD.get(word.folded)?.find(([spelled]) =>
      spelled.every((part, step) => words[at + step]?.folded === part),
    );
    if (entry === undefined) continue;
    const [spelled, place] = entry;
    if (
      GOVERNMENTS.has(place) &&
      !/\b(?:in|at|to|from|near|outside|visit(?:ed)?|of)\s$/i.test(text.slice(Math.max(0, word.start - 10), word.start))
    )
      continue;
    const end = (words[at + spelled.length - 1] as (typeof words)[number]).end;
    places.push({ text: text.slice(word.start, end), start: word.start, end, place });
    at += spelled.length - 1;
  }
  return places;
}

/** The canonical place in a corpus field such as "Helsinki, Finland"; `null` when the table knows none. */
export function placeOf(written: string): string | null {
  const folded = fold(written);
  for (const [spelling, place] of Object.entries(TOWNS)) if (folded.includes(fold(spelling))) return place;
  return null;
}
