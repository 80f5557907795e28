import { LEXICON } from './bundled-lexicon';
import { useLexicon } from './lexicon';

// For commands, tests and the build, which read texts without the extension's files.
useLexicon(LEXICON);
