import { lists } from '../../lexicon';
import { oneEach } from './deed';

/** Nearly the same is said, with one place on each side that the other does not name and that does not lie in it. */
export const byPlace = oneEach(
  'place',
  (of, beside) => {
    const own = of.facts.places.filter(({ place }) => beside.facts.places.every((other) => other.place !== place));
    return own.find(({ place }) => own.every((other) => other.place === place));
  },
  ({ place: mine }, { place: theirs }) => lists().within[mine] === theirs || lists().within[theirs] === mine,
);
