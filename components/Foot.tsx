import type { JSX } from 'preact';
import { NewsLine, type NewsLineProps } from './NewsLine';
import { UndoBar, type UndoBarProps } from './UndoBar';

interface FootProps {
  news: NewsLineProps;
  /** What was hidden last; `null` for nothing. */
  hidden: UndoBarProps | null;
}

/** What stands below everything: new documents, and what was just hidden. */
export function Foot({ news, hidden }: FootProps): JSX.Element {
  return (
    <>
      <NewsLine {...news} />
      {hidden !== null && <UndoBar {...hidden} />}
    </>
  );
}
