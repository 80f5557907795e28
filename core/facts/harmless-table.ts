/** Phrases that hold a negative word and negate nothing of the statement. */
export const HARMLESS: readonly RegExp[] = [
  /\bnot (?:only|just|merely|least|to mention|surprisingly|unlike|until|for nothing|so much|a few|long (?:after|before|ago))\b/gi,
  /\b(?:no|not) (?:fewer|less|more|later|longer|earlier|sooner|higher|lower|over|under|exceeding) than\b/gi,
  /\bno (?:doubt|wonder|matter|sooner)\b/gi,
  /\bno-?\s?(?:fly|confidence|man['’]s|strings)\b/gi,
  /\bdo not travel\b/gi,
  /\bnothing but\b/gi,
  /\bnone other than\b/gi,
  /\bwhether or not\b|\bif not\b|\bor not\b/gi,
  /\bwithout (?:precedent|delay|doubt|question|(?:a )?break|pause|further ado)\b/gi,
  /\bnever before\b|\bnever-ending\b|\bas never\b/gi,
  /\bnever (?:yet )?(?:been|stood|looked|seemed|was|were) (?:so|as|more|less|worse|better|lower|higher|larger|smaller|bigger|greater|fewer|closer|deeper|colder|warmer|weaker|stronger|tenser)\b/gi,
  /\b(?:can|could)(?:not|n['’]t| not) (?:but|help but)\b/gi,
  /\bnot quite\b/gi,
  /\bNos?\.? \d/g,
];
