import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages';
import { inManifest, MANIFEST_TEXTS, messagesFile, NAMES } from './names';

/** Lengths at which browsers and stores cut a text off; a tooltip is one line. */
const LONGEST: Partial<Record<(typeof NAMES)[number], number>> = { name: 45, description: 132, button: 60 };

describe('what the manifest says', () => {
  it('is there in every language that the interface speaks', () => {
    expect(LANGUAGES.length).toBeGreaterThan(1);
    expect(Object.keys(MANIFEST_TEXTS).sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(Object.entries(MANIFEST_TEXTS))('is whole and not cut off in %s', (_, texts) => {
    for (const name of NAMES) {
      expect(texts[name].trim(), name).not.toBe('');
      expect([...texts[name]].length, name).toBeLessThanOrEqual(LONGEST[name] ?? Number.POSITIVE_INFINITY);
    }
  });

  it('is said in German where it is not the name', () => {
    for (const name of NAMES.filter((each) => each !== 'name'))
      expect(MANIFEST_TEXTS.de[name], name).not.toBe(MANIFEST_TEXTS.en[name]);
  });

  it('is written as the browser reads it', () => {
    expect(JSON.parse(messagesFile('de'))).toMatchObject({ button: { message: 'Sidelight: diesen Artikel vergleichen' } });
    // What a browser takes for the name of a message.
    for (const name of NAMES) expect(inManifest(name)).toMatch(/^__MSG_[A-Za-z0-9_]+__$/);
  });
});
