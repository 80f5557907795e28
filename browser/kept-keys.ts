/** Names in local storage: the settings are one entry, so that a file or another version finds them together. */
export const SETTINGS_KEY = 'settings';
/** One entry for each site with a rule: two tabs that change two sites at the same time cannot undo each other. */
export const SITE_PREFIX = 'site:';
/** One entry for each site with highlights on, for the same reason. */
export const HIGHLIGHTS_PREFIX = 'highlights:';
/** One entry for each hidden match, for the same reason. */
export const HIDDEN_PREFIX = 'hidden:';
