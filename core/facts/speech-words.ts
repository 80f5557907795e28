/** Words by which a statement is told to be somebody's; alternatives, with a bar between them. */
export const SPEECH_WORDS = {
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
