import { wordsOf } from '../text/words';

/** A word that says which way something moved, on one of the axes that news speaks of. */
export interface Direction {
  text: string;
  start: number;
  end: number;
  axis: Axis;
  sign: 1 | -1;
}

export type Axis = 'amount' | 'relation' | 'measure' | 'presence' | 'level' | 'stance';

/** Per axis the words for the one way and the other, folded. Written for this product. */
const TABLE: Record<Axis, [up: string, down: string]> = {
  amount: [
    'rise rises rising rose risen grow grows growing grew grown growth increase increases increased increasing climb climbed climbs gain gained surge surged surging soar soared jump jumped expand expanded expanding boost boosted doubled tripled strengthened raise raised raising higher more',
    'fall falls falling fell fallen drop drops dropped dropping decline declines declined declining decrease decreased decreasing shrink shrank shrunk plunge plunged plunging slump slumped collapse collapsed cut cuts cutting reduce reduced reducing reduction halved weakened lower lowered lowering fewer less dwindled',
  ],
  relation: [
    'warm warmed warmer warming thaw thawed improve improved improving improvement closer rapprochement reset mend mended friendlier',
    'cool cooled colder cooling worsen worsened worsening deteriorate deteriorated deteriorating strain strained sour soured chillier freeze frozen',
  ],
  measure: [
    'impose imposed imposes imposing introduce introduced tighten tightened tightening extend extended toughen toughened',
    'lift lifted lifting lifts remove removed removing removal ease eased easing relax relaxed waive waived scrap scrapped',
  ],
  presence: [
    'stay stays stayed staying remain remains remained remaining deploy deployed deploying reinforce reinforced join joined enter entered',
    'leave leaves left leaving withdraw withdrew withdrawn withdrawing withdrawal pullout quit quits exit exited',
  ],
  level: [
    'high highs record-high peak peaked highest largest biggest strongest',
    'low lows record-low bottom lowest smallest weakest least',
  ],
  stance: [
    'welcome welcomed welcomes support supported supports back backed backs accept accepted accepts endorse endorsed praise praised approve approved',
    'reject rejected rejects oppose opposed opposes refuse refused refuses condemn condemned condemns criticise criticised criticize criticized rebuff rebuffed',
  ],
};

const WORDS = new Map<string, { axis: Axis; sign: 1 | -1 }>();
for (const [axis, [up, down]] of Object.entries(TABLE) as [Axis, [string, string]][]) {
  for (const word of up.split(' ')) if (!WORDS.has(word)) WORDS.set(word, { axis, sign: 1 });
  for (const word of down.split(' ')) if (!WORDS.has(word)) WORDS.set(word, { axis, sign: -1 });
}

/** "more than 20" and "less than 20" bound a figure and move nothing. */
const BOUND = /^\s+than\b/i;

/** The words of direction in a text, in order. */
export function readDirections(text: string): Direction[] {
  const found: Direction[] = [];
  for (const word of wordsOf(text)) {
    const entry = WORDS.get(word.folded);
    if (entry === undefined) continue;
    if (
      /^(?:more|less|fewer|higher|lower)$/.test(word.folded) &&
      (BOUND.test(text.slice(word.end, word.end + 8)) || /^(?:more|less|fewer)$/.test(word.folded))
    )
      continue;
    found.push({ text: word.text, start: word.start, end: word.end, ...entry });
  }
  return found;
}
