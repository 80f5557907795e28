import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Match } from '@/core/report-types';

/** What the parts of a report need to know of the whole, however deep they lie. */
export interface ReportContext {
  /** Version of the extension, as a copied text names it. */
  version: string;
  /** Date of the corpus's newest document, or `null`. */
  corpusDate: string | null;
  /** Where faults can be told in public; `null` where there is no such place. */
  issues: string | null;
  /** Puts a text on the clipboard and answers whether that worked; `null` where there is none. */
  onCopy: ((text: string) => Promise<boolean>) | null;
  /** The page's own words that a match stands beside; empty when it stands beside none. */
  quoteOf(match: Match): string;
  /** Folds that the reader left open, by their names; `null` when this is the first look, and each stands as it was made. */
  opened: ReadonlySet<string> | null;
}

const NOTHING: ReportContext = {
  version: '',
  corpusDate: null,
  issues: null,
  onCopy: null,
  quoteOf: () => '',
  opened: null,
};

const Context = createContext<ReportContext>(NOTHING);

/** Gives the report's context to all that it holds. */
export const ReportContextProvider = Context.Provider;

/** The context of the report that a view lies in; outside of one, a context without anything. */
export function useReportContext(): ReportContext {
  return useContext(Context);
}
