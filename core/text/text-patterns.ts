/** Where sentences and clauses end. */
export const TEXT_PATTERNS = {
  /** Where one statement of a sentence ends and another may begin. The mark itself belongs to neither. */
  clauseEnd:
    /[;:]\s+|\s+[–—-]{1,2}\s+|,\s+(?=(?:and|but|which|while|who|whose|where|although|though|whereas|after|before|as|with|when|because|including|leaving|saying|adding|even)\b)|,\s+(?=(?:[A-Z][\w’'.-]*\s+){0,4}(?:said|says|notes?|noted|told|added|according)\b)|,\s+(?=(?:the|a|one|his|her|their)\s+(?:\w+\s+){1,3}(?:said|says|notes?|noted|told|added|shows?|read|reads)\b)|,\s+(?=an?\s+(?:[\w’'-]+\s+){1,3}(?:that|which|who|set|meant|in|for|to|by)\b)|\s+(?=(?:although|whereas|while|due to|because of|thanks to|despite|in exchange for|in return for|following)\s)|(?<=^(?:Upon|After|When|While|As|Since|Before|With|Despite|Although|Though|During|In|On|At|By|Held|Following)\s[^,]{8,90}),\s+/g,
  /** "1." before the item that it counts. */
  listMark: /^\s*\(?\d{1,2}[.)]\s*$/,
  /** An ellipsis of one sign before a capital: the segmenter sees no boundary there. */
  ellipsis: /…["”’)]?\s+(?=["“‘(]?\p{Lu})/gu,
  /** A quotation that ends, and one that ends with a question or a call. */
  closingQuote: /["”’]\s*$/,
  quotedCall: /[?!]["”’]\s*$/,
  /** Abbreviations that may end a sentence too … */
  endsToo: /^(?:[ap]\.m|[ud]\.[a-z]|e\.u|etc|ret|al|inc|ltd|co|corp|plc)$/i,
  /** … and do where one of these begins what follows. */
  opensSentence: /^["“]?(?:The|A|An|In|On|At|It|He|She|They|But|And|This|That|These|His|Her|Its|For|As|By|Two|Three|Both|No)\b/,
};
