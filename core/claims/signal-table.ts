/**
 * Words that speak for or against a statement that could be checked, with the points that each adds once. Set by hand: a point
 * about doubles or halves the odds twice over; what the sum is worth is measured in tests/golden/claimbuster.test.ts.
 */
export const SIGNALS: readonly [points: number, pattern: RegExp][] = [
  // Something is counted without a figure.
  [1.1, /\b(?:millions|billions|hundreds|thousands|trillions|dozens) of\b/i],
  [1.2, /\b(?:doubl(?:ed?|es|ing)|tripl(?:ed?|es|ing)|halv(?:ed?|es|ing)|quadrupled?)\b/i],
  [0.8, /\b(?:majority|most of|several|half|many|none of|all of the)\b/i],
  [0.4, /\b(?:never|any|single|even|every|no one|nobody|number one|history|actually|fact|both|only)\b/i],
  [0.4, /\b(?:more|least|than|up|out of|as (?:an? )?(?:[\w]+ )?(?:president|governor|senator|mayor|minister))\b/i],
  // Something is measured against something else.
  [1.1, /\b(?:more|less|fewer|higher|lower|bigger|larger|smaller|faster|longer) (?:[\w'-]+ ){0,3}than\b/i],
  [
    0.9,
    /\b(?:highest|lowest|largest|biggest|worst|longest|fastest|smallest|record|in history|the only|the first|first (?:time|president)|ever since|since)\b/i,
  ],
  [
    0.9,
    /\b(?:rose|risen|rising|increas(?:ed?|es|ing)|declin(?:ed?|es|ing)|fell|fallen|dropp(?:ed|ing)|grew|grown|growing|cut|cuts|reduc(?:ed?|es|ing)|raised|lost|losing|gained|gone (?:up|down)|went (?:up|down))\b/i,
  ],
  [0.3, /\b(?:are|has|have|been|there (?:is|are))\b/i],
  // Somebody did something, or it was done.
  [
    1.1,
    /\b(?:voted|opposed|supported|signed|passed|vetoed|introduced|appointed|invaded|sold|bought|paid|spent|spend|spends|cost|costs|created|proposed|withdrew|attacked|killed|closed|opened|sent|built|refused|promised|supports|opposes|ran|agreed|met|launched|expelled|imposed|arrested|died|won|reached|flown|flew|expired|ended|lasted|captured|exchanged|freed|hosted|struck|shot|destroyed|wounded|injured|withdrawn|deployed|banned|joined|resigned|elected)\b/i,
  ],
  [0.8, /\b(?:against|voted (?:for|to)|vetoed|supported|opposed|indicated|position|proposal|report|record)\b/i],
  [0.5, /\b(?:took|taken|went|gone|gave|brought|started|stopped|left|came|put|putting|did|didn['’]t|fought|led)\b/i],
  [
    0.5,
    /\b(?:said|says|told|called|announced|wrote|testified|admitted|claims|claimed|denied|warned|accused|confirmed|declared|stated)\b/i,
  ],
  [0.5, /\b(?:has|have|had|'ve|’ve) (?:\w+ )?(?:\w+ed|been|gone|made|lost|done|given|taken|put|seen|become)\b/i],
  [0.6, /\b(?:was|were|had|did|didn't|wasn't)\b|\b[a-z]{3,}ed\b/i],
  [0.5, /\b(?:he|his|they)\b|^(?:our|we['’]re|he|she|they)\b/i],
  // What goes on while it is said, and what the other side is told that it did.
  [0.5, /\b(?:they|we|he|she|it|people|jobs|companies|troops|forces)(?:['’]re|['’]s| are| is) (?:\w+ly )?(?!going)\w+ing\b/i],
  [0.5, /\b(?:right now|still|already|currently)\b/i],
  [0.5, /\byou (?:\w+ly )?(?:were|said|had|did|\w{3,}ed)\b/i],
  [0.7, /\b(?:under|today|years? ago|in the (?:last|past)|over the (?:last|past)|last year|this year)\b/i],
  // Public matters that are counted and recorded.
  [
    0.8,
    /\b(?:jobs?|unemploy\w{1,6}|tax(?:es|payers?)?|budget|deficit|debt|spending|incomes?|wages?|poverty|prices?|inflation|econom\w{1,5}|trade|exports?|imports?|surplus|rates?|oil|insurance|insured|coverage|medicare|gas|tariffs?)\b/i,
  ],
  [
    0.6,
    /\b(?:war|troops|military|army|weapons?|nuclear|missiles?|treaty|soldiers|bomb\w{0,4}|attacks?|terror\w{0,4}|sanctions?|summit|ceasefire|talks|drones?|bill|laws?|legislation|votes?|court|election|administration|elected)\b/i,
  ],
  [
    0.4,
    /\b(?:money|care|compan(?:y|ies)|business(?:es)?|industr(?:y|ies)|funds?|relief|countries|nations|banks?|homes?|farm\w{0,4}|welfare|energy|state|private)\b/i,
  ],
  [0.3, /\b(?:workers|women|students|schools?|prisons?|crimes?|drugs?|murders?|guns?|immigrants)\b/i],
  // What is to come, is wished for or thought cannot be checked.
  [-0.9, /\b(?:will|'ll|’ll|going to|gonna|shall|won't|won’t)\b/i],
  [-1, /\b(?:should|must|ought|need to|needs to|have to|has to|got to|let's|let’s)\b/i],
  [-0.3, /\b(?:would|could|might|may|'d|’d|if)\b/i],
  [-0.5, /\b(?:would|could|should|might)(?:n['’]t| not)? have\b/i],
  [-0.5, /^(?:[\w',-]+ ){0,2}(?:if|unless|suppose)\b|\b(?:if|when) (?:you|we|I|they)\b/i],
  [-0.5, /\b(?:I|we)(?:['’]ll|['’]d| will| would| want| shall| hope| intend)\b/i],
  [
    -0.5,
    /\b(?:one|two|three) (?:(?:very|other|different|final|last|more|quick) )*(?:things?|ways?|points?|reasons?|comments?|seconds?|words?|questions?)\b/i,
  ],
  // What somebody remembers to have seen or said himself, none other can look up.
  [-0.5, /\bI (?:said|say|told|saw|met|remember|visited|talked)\b/],
  [-0.7, /\b(?:want|wish|hopes?|like to|love to)\b/i],
  [-0.6, /\b(?:can|cannot|can['’]t|need|be)\b/i],
  [-0.7, /\b(?:how|what|why|whether|question|way|something|next|tonight|here|opinion|judgment)\b/i],
  [-0.6, /\bAmerican people\b|\bAmerica\b|^(?:this|these|now)\b|\bme\b|\bmy\b|\blook\b/i],
  [
    -0.9,
    /\bI(?:['’]m| am)? (?:\w+ )?(?:think|believe|feel|guess|hope|want|would|will|mean|know|understand|happen|sure|proud|happy|glad)\b/,
  ],
  [-0.5, /\b(?:think|believes?|feel|guess|suppose|sure|know|understand|perhaps|maybe|seems?|appears?)\b/i],
  [-0.6, /\bI\b|\bI['’]/],
  [-0.3, /\byou|your\b/i],
  [-0.8, /\b(?:let me|thank|please|sorry|excuse me|good evening|look,|well,)\b/i],
  [
    -0.8,
    /\b(?:important|crucial|essential|interesting|remarkable|complex|great|wonderful|proud|right thing|tremendous|leadership|good|best|better|hard|tough|difficult|strength|opportunity|concerned|values|future|dream|freedom|challenges?|tapestry|landscape|delve|question arises|remains to be seen)\b/i,
  ],
];
