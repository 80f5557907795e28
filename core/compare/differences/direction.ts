import { byTurn } from './turn';

/** The same thing goes up on one side and down on the other. */
export const byDirection = byTurn(
  'direction',
  ({ facts }) => facts.directions.map((direction) => ({ ...direction, matter: direction.axis, way: direction.sign, stage: 0 })),
  0,
);
