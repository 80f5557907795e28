/**
 * Per kind of matter the states in which it can end, in the order in which they follow one another, each with the words that tell it, folded. Two states with the same
 * figure rule one another out; a higher figure comes later. Written for this product.
 */
export const STATES: Record<string, [stage: number, words: string][]> = {
  meeting: [
    [0, 'scheduled, due to meet, to be held, to take place, will take place'],
    [1, 'postponed, put off, on hold, shelved, rescheduled'],
    [2, 'cancelled, canceled, called off, scrapped, axed'],
    [2, 'took place, went ahead, convened, was held, were held'],
  ],
  paper: [
    [0, 'promised, pledged, vowed, drafted, to sign, will sign'],
    [1, 'signed, ratified, adopted, sealed, initialled, clinched'],
    [1, 'collapsed, broke down, broken down, fell through, foundered, stalled, torn up, unsigned'],
  ],
  motion: [
    [1, 'adopted, passed, approved, carried, waved through'],
    [1, 'vetoed, blocked, voted down, defeated, thrown out, struck down'],
  ],
  vote: [
    [1, 'voted for, voted in favour, voted in favor, voted yes, backed, supported'],
    [1, 'voted against, voted no, opposed'],
    [1, 'abstained, abstention, abstentions'],
  ],
  trial: [
    [0, 'charged, indicted, on trial'],
    [1, 'convicted, guilty, sentenced'],
    [1, 'acquitted, cleared, not guilty, exonerated, dismissed'],
  ],
  captivity: [
    [0, 'arrested, captured, detained, jailed, imprisoned, behind bars'],
    [1, 'released, freed, set free, let go'],
  ],
  life: [
    [1, 'killed, died, dead, perished'],
    [1, 'survived, unharmed, unhurt, escaped, stayed alive'],
  ],
  shot: [
    [1, 'intercepted, shot down, downed, brought down, neutralised, neutralized'],
    [1, 'hit, reached, got through, struck, slipped through'],
  ],
  ground: [
    [1, 'captured, seized, overran, took control, conquered, fell to'],
    [1, 'repelled, repulsed, beaten back, driven back, fended off, held off'],
    [2, 'recaptured, retaken, retook, liberated, won back'],
  ],
  contest: [
    [1, 'won, victory, triumphed, prevailed'],
    [1, 'lost, defeat, beaten'],
  ],
  pause: [
    [1, 'halted, suspended, paused, frozen, ceased'],
    [1, 'resumed, continued, went on, carried on, restarted, kept up'],
  ],
  mood: [
    [1, 'constructive, productive, friendly, cordial, fruitful, businesslike'],
    [1, 'tense, heated, fruitless, hostile, acrimonious, stormy'],
  ],
  cause: [
    [1, 'from within, from inside, on board, inside job, own charge'],
    [1, 'from outside, shelling, artillery, airstrike, air strike'],
    [1, 'accident, negligence, malfunction, technical fault'],
  ],
};
