/** Phrases by which a sentence is known as no statement of the article. */
export const NO_CLAIMS: readonly RegExp[] = [
  // Navigation, credits and notices.
  /^(?:[•*»>-]\s*)?(?:read (?:more|also|next|on|the full)|also read|see also|sign up|subscribe|click|tap|share (?:this|on|via)|follow (?:us|our)|advertisement|advertising|related|photo|image|video|illustration|picture|listen|watch|comments?\b|copyright|©|getty|source:|leave a reply|search|skip to|newsletter|you (?:might|may) also|editor['’]?s note|this (?:article|story|piece) (?:was|is|has been|first|originally)|more (?:on|from|about)|recommended|updated|published|posted|last (?:updated|modified)|file photo|by [A-Z][\w.-]+ [A-Z][\w.-]+ (?:in|for|and)\b|reporting by|editing by|writing by|additional reporting|all rights reserved|terms of|privacy|cookies?|we use cookies|accept (?:all|cookies)|log in|sign in|register|create an account|download|support (?:us|our)|donate|join (?:us|our|the)|trending|most (?:read|viewed|popular)|tags?:|topics?:|filed under|key points|table of contents|with inputs? from|correction:|archived (?:from|at|on)|retrieved (?:from|on|\d))/i,
  // Calls to act.
  /^(?:please|let us|let['’]s|find out|learn|contact|stay tuned|don['’]t miss|expect|imagine|consider|remember|think of|take a look|look at|see (?:the|our|how)|check|read|vote|tell us|write to)\b/i,
  // A caption ends in the name of its agency, or tells what is seen rather than what happened.
  /(?:\((?:AP|AFP|Reuters|Getty|EPA|TASS|Photo|File)[^)]{0,60}\)|(?:AP Photo|Getty Images|\/AFP|\/Reuters|\/AP|via (?:AP|Reuters|Getty Images|REUTERS))[^.]{0,40})\.?$|^[A-Z][^.]{3,120}\b(?:is seen|are seen|pictured|pose for|poses for|shake hands (?:during|before|ahead))\b/,
];
