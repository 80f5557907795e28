/** The four stances, and a point on which accounts differ while the page's answer is unknown. */
export type Shape = 'conflicts' | 'updates' | 'agrees' | 'related' | 'open';

/** The shape of each, as path data in a box of 16 by 16. */
export const SHAPES: Record<Shape, string> = {
  conflicts: 'M2.5 5.5h11M2.5 10.5h11M10.5 2l-5 12',
  agrees: 'M2.5 5.5h11M2.5 10.5h11',
  updates: 'M2 8h11M9 4l4 4-4 4',
  related: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9z',
  open: 'M2.5 8H6M10 8h3.5M6 8l4-4M6 8l4 4',
};
