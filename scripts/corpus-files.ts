import '@/core/lexicon-at-hand';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { checkCorpus } from '@/core/corpus/check';
import type { Problem } from '@/core/corpus/fields';
import { type CorpusFile, parseCorpus } from '@/core/corpus/parse';
import type { Corpus } from '@/core/corpus/types';

/** Reads every YAML file of one folder of the corpus; a file that is no YAML becomes a problem that names the line. */
function readFolder(root: string, folder: string, problems: Problem[]): CorpusFile[] {
  const path = join(root, 'corpus', folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return names.flatMap((name) => {
    const file = `corpus/${folder}/${name}`;
    try {
      return [{ file, data: parse(readFileSync(join(path, name), 'utf8')) as unknown }];
    } catch (error) {
      const where = error instanceof YAMLParseError && error.linePos ? `line ${error.linePos[0].line}` : 'the file';
      const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      problems.push({
        file,
        field: where,
        found: `it cannot be read as YAML (${what.replace(/:$/, '')})`,
        remedy: 'Mend the line; a text that holds a colon or a hash needs quotation marks.',
      });
      return [];
    }
  });
}

/** Reads and checks the corpus that lies under `root`/corpus. The corpus is only to be used when `problems` is empty. */
export function readCorpusFiles(root: string): { corpus: Corpus; problems: Problem[] } {
  const unreadable: Problem[] = [];
  const files = {
    sources: readFolder(root, 'sources', unreadable),
    events: readFolder(root, 'events', unreadable),
    documents: readFolder(root, 'documents', unreadable),
    paraphrases: readFolder(root, 'paraphrases', unreadable),
  };
  const { corpus, problems } = parseCorpus(files);
  const found = [...unreadable, ...problems];
  return { corpus, problems: found.length > 0 ? found : checkCorpus(corpus) };
}
