/**
 * Words that news uses for one thing, on this corpus's subjects. Each line is one concept: its name, then its words as they
 * are after folding (lower case, no diacritics) or after stemming. Written for this product from the wording of its corpus;
 * a word belongs to one concept only.
 */
export const TABLE = `
us: us u.s usa america american americans washington
russia: russia russian russians moscow kremlin
ukraine: ukraine ukrainian ukrainians kyiv kiev
zelensky: zelensky zelenskyy zelenskiy zelenski zelenskyj zelinsky
trump: trump trumps
putin: putin putins
biden: biden bidens
poland: poland polish poles warsaw
nato: nato alliance
eu: eu e.u
europe: europe european europeans
uk: uk u.k britain british
germany: germany german germans berlin
france: france french paris
china: china chinese beijing
northkorea: dprk pyongyang northkorean northkoreans
lavrov: lavrov
alaska: alaska anchorage alaskan elmendorf
saudi: saudi riyadh
finland: finland finnish helsinki
hague: hague
soldier: soldier soldiers troop troops serviceman servicemen servicemember servicemembers personnel
call: call calls phone phoned telephone telephoned telephon conversation conversations spoke speak speaking spoken ring rang
meet: meet meets meeting meetings met summit summits talk talks encounter encounters negotiation negotiations
last: last lasted lasting lasts took ran went duration long lengthy stretched length
kill: kill kills killed killing dead death deaths die died dies dying slain toll fatality fatalities lives perished murdered assassinated
wound: wound wounded injure injured injury injuries hurt
say: declare declared announce announced stated claim claimed claims insist insisted assert asserted maintain maintained argue argued
deny: deny denies denied denying denial reject rejects rejected rejecting dismiss dismissed refute
sanction: sanction sanctions sanctioned sanctioning
ceasefire: ceasefire ceasefires cease truce armistice
pause: pause paused pausing halt halted halting suspend suspended suspension moratorium
agree: agree agreed agrees agreement agreements accord accords deal deals pact pacts understanding settlement settle settled
treaty: treaty treaties
rise: rise rises rising rose risen grow grows growing grew grown growth increase increases increased increasing climb climbed gain gained surge surged
fall: fall falls falling fell fallen drop drops dropped dropping decline declines declined declining decrease decreased shrink shrank plunge plunged slump slumped
trade: trade trading traded turnover commerce commercial
war: war wars conflict conflicts fighting hostilities invasion invade invaded invades invading
peace: peace peaceful
border: border borders frontier frontiers boundary boundaries
territory: territory territories territorial land lands
aircraft: aircraft plane planes jet jets airplane airplanes bomber bombers warplane warplanes airliner airliners
drone: drone drones uav uavs
strike: strike strikes struck attack attacks attacked attacking bombardment shelling shelled
missile: missile missiles rocket rockets
weapon: weapon weapons arms weaponry armament armaments
nuclear: nuclear atomic
election: election elections vote votes voted voting ballot reelection
president: president presidents presidential presidency
congratulate: congratulate congratulated congratulates congratulation congratulations
invite: invite invited invites invitation invitations
cancel: cancel canceled cancelled cancels cancellation scrapped
postpone: postpone postponed delay delayed
prisoner: prisoner prisoners captive captives detainee detainees pow pows
swap: swap swaps swapped exchange exchanges exchanged
expel: expel expelled expels expulsion expulsions
diplomat: diplomat diplomats
aid: aid assistance support help helped helping
aide: aide aides adviser advisers advisor advisors
spend: spend spends spending spent expenditure expenditures outlay outlays
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
launch: launch launched launches launching begin began begun start started starts establish established create created founded opened
end: end ended ends ending finish finished conclude concluded expire expired expires expiry
withdraw: withdraw withdrew withdrawn withdrawal withdrawing pullout pulled
join: join joined joins joining membership member accession accede
seize: seize seized occupy occupied occupies occupation control controls controlled capture captured hold holds held annex annexed annexation annexes
blow: blow blew blown explode exploded explosion explosions blast blasts blasted sabotage sabotaged destroy destroyed destruction
interpreter: interpreter interpreters translator translators
private: private privately alone tete
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
record: record records
year: year years yearly annual annually
month: month months
week: week weeks
first: first
reach: reach reached reaches hit hits touched sunk sank sinking
share: share shared sharing
intelligence: intelligence spy spies
terror: terror terrorism terrorist terrorists counterterrorism
country: country countries nation nations state states
sergei: sergei sergey serhiy
yuri: yuri yury yuriy
dmitry: dmitry dmitri dmitriy dmytro
progress: progress headway
shoot: shoot shoots shot shooting downed intercept intercepted intercepts interception
intrude: intrude intruded intrusion intrusions incursion incursions breach breached breaches violate violated violates violation violations
blackout: blackout blackouts outage outages
cold: cold frost frosts frosty frigid wintry
propose: propose proposed proposes proposing proposal proposals offer offered offers suggest suggested suggests suggestion suggestions
demand: demand demanded demands demanding
accept: accept accepted accepts accepting acceptance consent consented
approve: approve approved approves endorse endorsed endorses endorsement
trust: trust trusted trusts trusting approval rating ratings popularity
blame: blame blamed blames blaming accuse accused accuses accusing accusation accusations responsible responsibility answerable
refuse: refuse refused refuses refusing refusal unwilling
apologise: apologise apologised apologize apologized apology apologies
mineral: mineral minerals earths
army: army armies military militaries forces
limit: limit limits limited limiting cap capped caps ceiling
residence: residence residences dacha mansion
jam: jam jammed jamming jammer spoofing disturb disturbed disturbance
survey: survey surveys surveyed poll polls polled polling pollster
reporter: reporter reporters journalist journalists correspondent correspondents
spokesman: spokesman spokesperson spokeswoman spokespeople spokesmen
delegation: delegation delegations delegate delegates negotiator negotiators
car: car cars limousine limousines
return: return returned returns returning repatriate repatriated repatriation
release: release released releases releasing freed frees freeing
ship: ship ships vessel vessels boat boats
region: region regions oblast oblasts province provinces
visit: visit visited visits visiting trip trips
arrive: arrive arrived arrives arriving arrival landed landing
warn: warn warned warns warning warnings
advice: advice advisory advisories
threaten: threaten threatened threatens threat threats
respond: respond responded responds response responses answer answered answers answering retaliate retaliated retaliation reply replied
productive: productive constructive fruitful useful
anger: angry anger angered furious
doubt: doubt doubts doubted sceptical skeptical scepticism skepticism
admit: admit admitted admits concede conceded concedes acknowledge acknowledged acknowledges
confirm: confirm confirmed confirms confirmation
deport: deport deported deportation deportations abduct abducted abduction abductions
oligarch: oligarch oligarchs tycoon tycoons
company: company companies firms corporation corporations enterprise enterprises businesses
asset: asset assets
freeze: freeze freezes froze frozen immobilised immobilized
rebuild: rebuild rebuilding rebuilt reconstruction reconstruct
guarantee: guarantee guarantees guaranteed assurance assurances
recognise: recognise recognised recognises recognition recognize recognized recognizes
cede: cede ceded ceding cession
ratify: ratify ratified ratification
extradite: extradite extradited extradition
donbas: donbas donbass
zaporizhzhia: zaporizhzhia zaporizhia zaporizhzhya zaporozhye
kharkiv: kharkiv kharkov
luhansk: luhansk lugansk
odesa: odesa odessa
crimea: crimea crimean
spain: spain spanish spaniards
italy: italy italian italians
norway: norway norwegian norwegians
sweden: sweden swedish swedes
denmark: denmark danish danes
netherlands: netherlands dutch
belgium: belgium belgian
austria: austria austrian
switzerland: switzerland swiss
hungary: hungary hungarian hungarians
slovakia: slovakia slovak
czechia: czechia czech czechs
romania: romania romanian
bulgaria: bulgaria bulgarian
serbia: serbia serbian serbs
greece: greece greek greeks
estonia: estonia estonian
latvia: latvia latvian
lithuania: lithuania lithuanian lithuanians
belarus: belarus belarusian belarusians belarussian
moldova: moldova moldovan
kazakhstan: kazakhstan kazakh
armenia: armenia armenian
azerbaijan: azerbaijan azerbaijani azeri
turkey: turkey turkish turkiye turks
israel: israel israeli israelis
iran: iran iranian iranians tehran
syria: syria syrian syrians
egypt: egypt egyptian
qatar: qatar qatari
emirates: emirates emirati uae
india: india indian indians
pakistan: pakistan pakistani
afghanistan: afghanistan afghan afghans
japan: japan japanese
southkorea: southkorea
vietnam: vietnam vietnamese
canada: canada canadian canadians
mexico: mexico mexican mexicans
brazil: brazil brazilian
venezuela: venezuela venezuelan
cuba: cuba cuban cubans
australia: australia australian australians
un: un u.n
`;
