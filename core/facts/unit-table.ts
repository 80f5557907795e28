/** Per base unit its words in the singular, each with its factor where that is not 1. */
export const UNITS: Record<string, string> = {
  minute: 'minute min second=0.016666666666666666 sec=0.016666666666666666 hour=60 hr=60 h=60',
  day: 'day week=7 fortnight=14',
  year: 'year month=0.08333333333333333 decade=10 century=100 centuries=100',
  age: 'age',
  percent: 'percent percentage pct',
  usd: 'dollar usd cent=0.01',
  eur: 'euro eur',
  rub: 'ruble rouble rub',
  gbp: 'pound gbp sterling',
  cny: 'yuan renminbi',
  uah: 'hryvnia hryvnya uah',
  pln: 'zloty pln',
  jpy: 'yen',
  chf: 'franc chf',
  km: 'kilometer kilometre km mile=1.609 meter=0.001 metre=0.001',
  sqkm: 'sqkm',
  kg: 'kilogram kilo kg',
  tonne: 'ton tonne',
  degree: 'degree',
  times: 'times fold',
  level: 'level',
  barrel: 'barrel',
  megawatt: 'megawatt mw gigawatt=1000 gw=1000',
  kmh: 'kph kmh mph=1.609',
};

/** Units of more than one word, singular, folded; a hyphen counts as a space. The longest come first. */
export const UNIT_PHRASES: readonly [words: string, base: string, factor: number][] = [
  ['square kilometer', 'sqkm', 1],
  ['square kilometre', 'sqkm', 1],
  ['sq km', 'sqkm', 1],
  ['square km', 'sqkm', 1],
  ['square mile', 'sqkm', 2.59],
  ['sq mile', 'sqkm', 2.59],
  ['percentage point', 'percent', 1],
  ['per cent', 'percent', 1],
  ['basis point', 'percent', 0.01],
  ['nautical mile', 'km', 1.852],
  ['us dollar', 'usd', 1],
  ['u.s dollar', 'usd', 1],
  ['american dollar', 'usd', 1],
  ['pound sterling', 'gbp', 1],
  ['year old', 'age', 1],
  ['degree celsius', 'degree', 1],
  ['metric ton', 'tonne', 1],
  ['metric tonne', 'tonne', 1],
];

/** Currencies by their signs. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '₽': 'rub',
  '¥': 'cny',
  '₴': 'uah',
};
