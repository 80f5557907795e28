/** The languages that the interface speaks, by primary tag. */
export const LANGUAGES = ['en', 'de'] as const;
