/** Alternatives, with a bar between them. */
const WORDS = {
  /** Verbs of saying. */
  says: 'said|says|told|tells|claimed|claims|stated|states|declared|declares|announced|announces|insisted|insists|argued|argues|maintained|maintains|wrote|writes|noted|notes|added|adds|acknowledged|acknowledges|admitted|admits|suggested|suggests|warned|warns|reported|reports|confirmed|confirms|boasted|estimated|estimates|believes|believed|reckoned|reckons|concluded|concludes|answered|replied|explained|explains|complained|conceded|stressed|emphasised|emphasized|recalled|revealed|disclosed|asserted|charged|objected|tweeted|posted|vowed|predicted|thought|thinks|put it',
  /** Those by which somebody says that something is not so. */
  denies: 'denied|denies|rejected|rejects|dismissed|dismisses|disputed|disputes|refuted|rebuffed|contradicted',
  /** An office or a body behind the name of its country or house. */
  offices:
    'ministry|minister|official|officials|spokesman|spokeswoman|spokesperson|service|services|intelligence|agency|agencies|army|military|government|authorities|police|parliament|president|lawmakers|sources|investigators|prosecutors|court|media|diplomats|institute|researchers',
  /** Capitalised words that begin a run and are no part of a name. */
  noNames:
    'On|In|At|After|Before|When|While|As|But|And|However|Meanwhile|Later|Earlier|Yesterday|Today|Asked|Speaking|Also|Then|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December',
  /** Words that stand where a name would and name nobody. */
  nobodies:
    'He|She|They|It|We|I|You|Who|Which|That|This|There|One|Some|Many|Critics|Experts|Analysts|Officials|Reports|Others|Sources|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December',
};

const { says, denies, offices, noNames, nobodies } = WORDS;
const VERBS = `${says}|${denies}`;
const ADVERB =
  '(?:has |have |had |also |later |then |again |once |repeatedly |flatly |categorically |publicly |himself |herself |earlier )';
const NAME = "(?:[Tt]he )?[A-Z][\\w'’.-]*(?: (?:of |for |von |van |der |de )?(?:the )?[A-Z][\\w'’.-]*){0,6}";
/** An office or a body behind the name of its country or house: "Russia's defence ministry", "a White House official". */
const OFFICE = `(?: (?:[a-z]+ ){0,2}(?:${offices}))?`;
const TITLE_LENGTH = 90;

/** By which a statement is told to be somebody's, and to be planned or possible. */
export const SPEECH_PATTERNS = {
  according: new RegExp(`\\b(?:[Aa]ccording to|[Ii]n the words of|[Aa]s told by|[Bb]y the account of) (${NAME})`),
  byCount: new RegExp(`\\b(?:[Bb]y|[Ii]n|[Oo]n) (${NAME}?)(?:'s|’s) (?:count|account|estimate|reckoning|words|telling|view)\\b`),
  quotedAs: new RegExp(`\\b(${NAME}) (?:is|was) (?:quoted|cited) (?:as saying|saying|by)\\b`),
  behindName: /(?:['’]s|[.'’-]+)$/,
  /** "NAME said": the name and the verb. */
  nameSaid: new RegExp(`\\b(${NAME}${OFFICE})(?:, [^,.]{1,${TITLE_LENGTH}},)? ${ADVERB}?${ADVERB}?(${VERBS})\\b`, 'g'),
  /** "…, NAME said", "…, said NAME". */
  saidName: new RegExp(
    `[,”"’'] ?(?:the )?(?:[a-z]+ ){0,3}?(?:(${NAME}${OFFICE}) (${VERBS})\\b|(${VERBS}) (?:the )?(?:[a-z]+ ){0,3}?(${NAME}))`,
  ),
  denying: new RegExp(`^(?:${denies})$`),
  noName: new RegExp(`^(?:(?:${noNames}),? )+`),
  nobody: new RegExp(`^(?:The )?(?:${nobodies})$`),
  /** "May" as a month is no "may"; "could not agree" tells what happened. */
  may: /\bmay\b(?! \d)|\bMay (?=(?:be|have|not|soon|yet)\b)/,
  possible:
    /\b(?:might|could(?! not\b|n['’]t)|would have|possibly|possible|potential(?:ly)?|perhaps|likely|expected to|considering|hints?|hinted|hopes? to|weighing|unlikely)\b/i,
  planned:
    /(?<!\b(?:the|free|good) )\b(?:will|won['’]t|would|plans? to|planned to|is to|are to|was to|were to|set to|due to (?:meet|start|begin|end|open|hold|visit|take)|scheduled|intends? to|intended to|going to (?![A-Z]|the\b)|demands?|demanded|proposed?|proposes|calls? for|called for|seeks?|about to|ready to|prepares? to|preparing to)\b/,
};
