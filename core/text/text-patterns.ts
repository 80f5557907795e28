/** Where sentences and clauses end. */
export const TEXT_PATTERNS = {
  /**
   * Where one statement of a sentence may end and another begin: at commas but those within dates, before words that open a clause, and before what is told of
   * somebody's own ("on his re-election on 20 January"). The mark itself belongs to neither.
   */
  clauseEnd:
    /[;:]\s+|\s+[–—-]{1,2}\s+|,\s+(?!\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)|\s+(?=(?:where|when|because|since|until|after|before|although|though|if|which|who|whose|but|that|whereas|while|due to|thanks to|despite|in exchange for|in return for|following)\s)|\s+(?=and\s+(?:that|has|had|was|were|is|are|will|would|did|to|in|of|on|said|says|called|the|he|she|it|they|now|so|its|his|her|their|[a-z]+(?:ed|ing))\b)|\s+(?=(?:on|of|after|since|with|for|about|by|at|from)\s+(?:(?:his|her|its|their)\s|[A-Z][\w-]*[’']s?\s|[a-z]+ing\s))/g,
  clauseTail: /[\s,;:–—-]+$/,
  openingMarks: /^["'“‘(]+/,
  question: /\?["”’)]*$/,
  /** "1." before the item that it counts. */
  listMark: /^\s*\(?\d{1,2}[.)]\s*$/,
  /** An ellipsis of one sign before a capital: the segmenter sees no boundary there. */
  ellipsis: /…["”’)]?\s+(?=["“‘(]?\p{Lu})/gu,
  quoted: /[“"][^”"]{1,600}[”"]/g,
  /** A quotation that ends, and one that ends with a question or a call. */
  closingQuote: /["”’]\s*$/,
  quotedCall: /[?!]["”’]\s*$/,
  /** Abbreviations that may end a sentence too … */
  endsToo: /^(?:[ap]\.m|[ud]\.[a-z]|e\.u|etc|ret|al|inc|ltd|co|corp|plc)$/i,
  /** … and do where one of these begins what follows. */
  opensSentence: /^["“]?(?:The|A|An|In|On|At|It|He|She|They|But|And|This|That|These|His|Her|Its|For|As|By|Two|Three|Both|No)\b/,
};
