/** Where faults can be told in public, as package.json had it when this was built; `null` where it names no place. */
declare const __ISSUES__: string | null;
