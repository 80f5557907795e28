/** Short lists of words that the readers of facts go by: folded, with a space between them. */
export const FACT_WORDS = {
  /** Capitals that stand for a government, and count as places only behind a word of place. */
  governments:
    'washington moscow kyiv warsaw berlin paris london brussels beijing ankara delhi rome tokyo tehran pyongyang ' +
    'seoul prague bratislava belgrade stockholm oslo baku yerevan tbilisi astana damascus jerusalem bucharest athens vatican',
  /** Words that open a sentence with a capital and name nobody; beside the stop words. */
  openers:
    'reports critics experts analysts officials while despite under reporting asked speaking earlier later last next public trade inflation however according after before president most some many one two three four five six',
  /** Concepts whose words are names wherever they stand. */
  nameConcepts:
    'us russia ukraine zelensky trump putin biden poland nato eu europe uk germany france china northkorea lavrov alaska saudi finland hague ' +
    'un spain italy norway sweden denmark netherlands belgium austria switzerland hungary slovakia czechia romania bulgaria serbia greece ' +
    'estonia latvia lithuania belarus moldova kazakhstan armenia azerbaijan turkey israel iran syria egypt qatar emirates india pakistan ' +
    'afghanistan japan southkorea vietnam canada mexico brazil venezuela cuba australia crimea donbas kharkiv luhansk odesa zaporizhzhia',
  /** Words by which a text itself says that something is not so. */
  not: "not no never none neither nor cannot without nobody nothing nowhere hardly n't",
  /** Words by which somebody says that something is not so. */
  denial:
    'deny denies denied denying denial denials reject rejects rejected rejecting rejection dismiss dismissed dismisses dismissing dispute ' +
    'disputes disputed refuted refutes rebuffed disavowed contradicted contradicts',
  /** Words for what was tried and did not come about. */
  failed:
    'fail fails failed failing failure refuse refuses refused refusing refusal lack lacks lacked lacking unable unwilling unsigned',
  /** Words that name what bears the number behind them, in any case of letters. */
  labels:
    'article chapter section paragraph annex appendix resolution flight page pages figure room gate covid protocol clause no number verse footnote',
  /** The same, only with a capital: "Phase 2", not "a phase 2 days long". */
  capitalLabels:
    'day phase tier unit group class category channel radio stream boeing airbus falcon apollo highway route room windows iphone formula schedule stage terminal gate platform line battery regiment brigade division bureau area zone point type model mark war step part season episode volume vol agenda france expo copernicus',
  /** Things that news counts: met first, they end the search for what a figure counts. */
  counted:
    'c:soldier c:aircraft c:drone c:missile c:prisoner c:diplomat c:citizen c:child c:sanction c:call c:meet c:kill c:wound c:strike ' +
    'people person civilian country nation state entity company office ship tank leader division brigade point settlement vote village ' +
    'official deputy lawmaker building home refugee shell launcher vehicle',
  /** Nouns that stand with a capital in names and say nothing alone: any country has a bank and a ministry. */
  commonNouns:
    'bank ministry government council parliament senate house court centre center board department office secretary party union army force general state world',
  /** Words after which a stop does not end a sentence, lower case, without the stop. */
  abbreviations:
    'mr mrs ms dr prof gen lt col maj capt cmdr adm sgt sen rep gov rev hon st mt vs etc al e.g i.e cf vol art fig ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n e.u d.c a.m p.m ret pres amb supt approx dept est inc ltd co corp plc nos pp ca',
  /** Nouns behind an ordinal that make it a place in a row. */
  ranked:
    'largest biggest highest lowest smallest longest worst best place rank meeting time occasion call round visit trip package cut reduction most in least summit straight consecutive such swap exchange term drone blackout anniversary deployment wave successive year month week day',
  /** Words behind "left" where nobody left a place. */
  leftOtherwise: 'of over wing with dead behind open unclear to him them many more out off without at nothing little',
  /** Words behind "remain" where somebody stays in a place. */
  staysIn: 'in at on there part deployed stationed inside with a within under',
  /** Things that are counted by thousands, so that a bare "2000" before them is no year. */
  countedPlurals:
    'soldiers troops people civilians prisoners men servicemen fighters personnel tanks drones missiles shells square others',
  /** Living beings and arms that stand behind "one" as a figure; elsewhere "one" is a pronoun. */
  oneOf:
    'person soldier civilian child man woman girl boy prisoner drone missile ship tank serviceman policeman police guard plane aircraft jet rocket country vote seat',
  /** Things measured: they make a word that moves them one of an amount ("lifted its key rate", "inflation eased"). */
  amounts:
    'rate rates price prices spending budget production output forecast forecasts inflation growth limit limits cap goal target number numbers tally toll estimate estimates figure figures gdp export exports import imports trade wage wages currency ruble rouble losses deficit strength',
  /** Months and days. */
  calendar:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday',
  /** First names that are stop words elsewhere. */
  firstNames: 'donald vladimir volodymyr volodimir joe',
  /** Small words inside a name: "Ursula von der Leyen", "Board of Peace". */
  particles: 'of von van der den de da al el bin ibn',
  /** Prefixes that join a figure with a hyphen and leave it a figure ("mid-2025", "sub-20"). */
  prefixes: 'mid pre post sub non to and in a early late per over under us usd eur for',
  /** Words that make a measured thing's amount move up, and those that make it move down, whatever else they do. */
  turned: ['lift lifted lifting lifts', 'ease eased easing relax relaxed'] as [up: string, down: string],
  /** Names of two words that news also writes as one, by the one that both words are folded to. */
  twoWordNames: {
    usa: 'united states',
    uk: 'united kingdom',
    un: 'united nations',
    eu: 'european union',
    dprk: 'north korea, north korean, north koreans',
    southkorea: 'south korea, south korean, south koreans',
  },
  /** Figures in words. */
  numberWords:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty ' +
    'fifty sixty seventy eighty ninety hundred thousand million billion trillion half',
  /** Months but May, which is a word too, and days. */
  datedBy:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday',
  /** Words that say of what kind an event is; said once in a title, they hold for the sentences that follow. */
  eventTerms: 'c:call c:meet c:ceasefire c:pause c:sanction c:treaty c:swap c:drone c:trade',
  /** Counted people go by many nouns; which of them are meant is for the words around to tell. */
  countedPeople: 'peopl person c:soldier civilian c:kill c:wound c:citizen casualti victim life live men fighter',
  /** Deeds that one party did and nobody else: who did them can be asked. */
  deeds:
    'c:propose c:blow c:shoot c:strike c:kill c:blame c:launch c:seize c:impose c:invite c:demand c:win c:intrude c:cancel c:postpone c:jam c:threaten ' +
    'ask initiate request idea draft draw author write compose order fire cause sabotage break lead chair host invent leak pay fund organise organize build mine plant poison steal originate provoke trigger fault behind',
  /** Words before a name that is the doer: "blown up by Kyiv", "blamed Moscow". */
  doneBy: 'by blamed blames blaming blame accused accuses accusing',
  /** Words before a name that is not: "in Kyiv", "against Moscow". */
  doneTo: 'in at on of to from with against for between near over under into about toward towards across than like',
  /** Terms of what only ever grows while it is counted. */
  running: 'c:kill c:wound c:displace casualti victim evacu regist recov',
  /** Places by the place in which they lie, where news uses one for the other. */
  within: {
    'mar-a-lago': 'florida',
    miami: 'florida',
    'oval office': 'washington',
    'camp david': 'washington',
    vatican: 'rome',
    bucha: 'kyiv',
    valdai: 'novgorod',
    bakhmut: 'donetsk',
    avdiivka: 'donetsk',
    pokrovsk: 'donetsk',
    mariupol: 'donetsk',
    kakhovka: 'kherson',
  } as Record<string, string>,
};
