/**
 * Words that news uses for one thing, on this corpus's subjects. Each line is one concept: its name, then its words as they
 * are after folding (lower case, no diacritics) or after stemming. Written for this product from the wording of its corpus;
 * a word belongs to one concept only.
 */
const TABLE = `
us: us u.s usa america american americans washington states united
russia: russia russian russians moscow kremlin russian's
ukraine: ukraine ukrainian ukrainians kyiv kiev
zelensky: zelensky zelenskyy zelenskiy zelenski zelenskyj zelinsky volodymyr volodimir
trump: trump trumps donald
putin: putin putins vladimir
biden: biden bidens joe
poland: poland polish poles warsaw
nato: nato alliance
eu: eu e.u
europe: europe european europeans
uk: uk u.k britain british
germany: germany german germans berlin
france: france french paris
china: china chinese beijing
northkorea: dprk pyongyang
lavrov: lavrov sergey sergei
alaska: alaska anchorage alaskan elmendorf
saudi: saudi riyadh
finland: finland finnish helsinki
hague: hague
soldier: soldier soldiers troop troops serviceman servicemen servicemember servicemembers personnel
call: call calls phone phoned telephone telephoned telephon conversation conversations spoke speak speaking spoken ring rang
meet: meet meets meeting meetings met summit summits talk talks encounter encounters negotiation negotiations
last: last lasted lasting lasts took ran went duration long lengthy stretched
kill: kill kills killed killing dead death deaths die died dies dying slain toll fatality fatalities lives perished
wound: wound wounded injure injured injury injuries hurt
say: state declare declared announce announced stated claim claimed claims insist insisted assert asserted maintain maintained argue argued
deny: deny denies denied denying denial reject rejects rejected rejecting dismiss dismissed refute
sanction: sanction sanctions sanctioned sanctioning
ceasefire: ceasefire ceasefires cease truce armistice
pause: pause paused pausing halt halted halting suspend suspended suspension moratorium
agree: agree agreed agrees agreement agreements accord accords deal deals pact pacts
treaty: treaty treaties
rise: rise rises rising rose risen grow grows growing grew grown growth increase increases increased increasing climb climbed gain gained surge surged
fall: fall falls falling fell fallen drop drops dropped dropping decline declines declined declining decrease decreased shrink shrank plunge plunged slump slumped
trade: trade trading traded turnover commerce commercial
war: war wars conflict conflicts fighting hostilities invasion
peace: peace peaceful
border: border borders frontier frontiers boundary boundaries
territory: territory territories territorial land lands
aircraft: aircraft plane planes jet jets airplane airplanes bomber bombers warplane warplanes
drone: drone drones uav uavs
strike: strike strikes struck attack attacks attacked attacking bombardment shelling shelled
missile: missile missiles rocket rockets
weapon: weapon weapons arms weaponry armament armaments
nuclear: nuclear atomic
election: election elections vote votes voted voting ballot poll polls reelection
president: president presidents presidential presidency
congratulate: congratulate congratulated congratulates congratulation congratulations
invite: invite invited invites invitation invitations
cancel: cancel canceled cancelled cancels cancellation scrapped
postpone: postpone postponed delay delayed
prisoner: prisoner prisoners captive captives detainee detainees pow pows
swap: swap swaps swapped exchange exchanges exchanged
expel: expel expelled expels expulsion expulsions
diplomat: diplomat diplomats
aid: aid assistance support
aide: aide aides adviser advisers advisor advisors
spend: spend spends spending spent expenditure expenditures
defense: defense defence
money: dollar dollars
gdp: gdp output
lethal: lethal
billion: billion bn
million: million mn
percent: percent percentage pct
inflation: inflation
currency: rouble ruble roubles rubles
rate: rate rates
central: central
impose: impose imposed imposes imposing introduce introduced
lift: lift lifted lifting remove removed removing removal ease eased easing scrap
sign: sign signed signs signing signature
launch: launch launched launches launching begin began begun start started starts establish established create created founded
end: end ended ends ending finish finished conclude concluded expire expired expires expiry
withdraw: withdraw withdrew withdrawn withdrawal withdrawing pullout pulled
join: join joined joins joining membership member accession accede
seize: seize seized occupy occupied occupies occupation control controls controlled capture captured hold holds held annex annexed annexation annexes
blow: blow blew blown explode exploded explosion explosions blast blasts blasted sabotage sabotaged destroy destroyed destruction
interpreter: interpreter interpreters translator translators
private: private privately alone one-on-one tete
interfere: interfere interfered interference interfering meddle meddled meddling
dictator: dictator dictators dictatorship
killer: killer killers murderer
minute: minute minutes min mins
hour: hour hours hr hrs
ambassador: ambassador ambassadors embassy embassies
envoy: envoy envoys emissary emissaries
minister: minister ministers
warm: warm warmed warmer warming thaw thawed improve improved improving improvement
worsen: worsen worsened deteriorate deteriorated strain strained
want: want wanted wants wish wished wishes desire desired prefer preferred hope hoped favor favored favour
win: win won wins winning victory victor
displace: displace displaced displacement refugees
citizen: citizen citizens national nationals
child: child children
low: low lows lowest bottom
high: high highs highest peak
large: large larger largest big bigger biggest
record: record record-setting all-time ever
year: year years
month: month months
week: week weeks
first: first
reach: reach reached reaches hit hits touched sunk sank sinking
share: share shared sharing
intelligence: intelligence
terror: terror terrorism terrorist terrorists counterterrorism
`;

const CONCEPTS = new Map<string, string>();
for (const line of TABLE.trim().split('\n')) {
  const [name, words] = line.split(': ') as [string, string];
  for (const word of words.split(' ')) CONCEPTS.set(word, `c:${name}`);
}

/** The concept of a folded word or stem, as `c:name`, or `null` when the table has none. */
export function conceptOf(word: string): string | null {
  return CONCEPTS.get(word) ?? null;
}
