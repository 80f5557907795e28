import type { Axis } from './direction';

/** Per axis the words for the one way and the other, folded. Written for this product. */
export const DIRECTIONS: Record<Axis, [up: string, down: string]> = {
  amount: [
    'rise rises rising rose risen grow grows growing grew grown growth increase increases increased increasing climb climbed climbs gain gained surge surged surging soar soared jump jumped expand expanded expanding boost boosted doubled tripled strengthened raise raised raising higher accelerated accelerating recovered rebounded advanced widened climbing mounting swelled swelling soaring jumps surges gaining quickened sped',
    'fall falls falling fell fallen drop drops dropped dropping decline declines declined declining decrease decreased decreasing shrink shrank shrunk plunge plunged plunging slump slumped collapse collapsed cut cuts cutting reduce reduced reducing reduction halved weakened lower lowered lowering dwindled slashed halving slowed slowing shrinking dipped tumbled sank narrowed trimmed scaled sunk sinking sinks slid slides sliding withered withering shrivelled shriveled plummeted plummeting plummets slumping collapses collapsing contracted contraction eroded tumbling crumbled evaporated dwindling',
  ],
  relation: [
    'warm warmed warmer warming thaw thawed improve improved improving improvement closer rapprochement reset mend mended friendlier friendly normalised normalized normalisation',
    'cool cooled colder cooling worsen worsened worsening deteriorate deteriorated deteriorating strain strained sour chillier chilly tense tenser soured fraught rupture',
  ],
  measure: [
    'impose imposed imposes imposing introduce introduced tighten tightened tightening extend extended toughen toughened reimposed reimpose slapped prolonged',
    'lift lifted lifting lifts remove removed removing removal ease eased easing relax relaxed waive waived scrap scrapped loosened rolled',
  ],
  presence: [
    'stay stays stayed staying remain remains remained remaining deploy deployed deploying reinforce reinforced join joined enter entered',
    'leave leaves left leaving withdraw withdrew withdrawn withdrawing withdrawal pullout quit quits exit exited',
  ],
  level: ['high highs peak peaked highest largest biggest strongest', 'low lows bottom lowest smallest weakest'],
  stance: [
    'welcome welcomed welcomes support supported supports backed backs accept accepted accepts endorse endorsed praise praised approve approved approves',
    'reject rejected rejects oppose opposed opposes refuse refused refuses condemn condemned condemns criticise criticised criticize criticized rebuff rebuffed denounced denounce denounces',
  ],
};
