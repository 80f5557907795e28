import type { CardAnswer, CardText } from '@/core/card-text';

/** Shapes of the buttons, as path data in a box of 16 by 16. */
const CLOSE = 'M4 4l8 8M12 4l-8 8';
const PREVIOUS = 'M10 3L5 8l5 5';
const NEXT = 'M6 3l5 5-5 5';

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';

export type CardAct = 'close' | 'next' | 'previous';

/** The parts of a card, built as nodes: texts are put in as text. `act` hears which button was pressed. */
export function buildCard(document: Document, text: CardText, act: (what: CardAct) => void): HTMLElement[] {
  const make = (name: string, className: string, ...inside: (Node | string)[]): HTMLElement => {
    const element = document.createElementNS(HTML, name) as HTMLElement;
    if (className !== '') element.className = className;
    element.append(...inside);
    return element;
  };
  const shape = (path: string): SVGElement => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const line = svg.appendChild(document.createElementNS(SVG, 'path'));
    line.setAttribute('d', path);
    return svg;
  };
  const button = (what: CardAct, name: string, path: string) => {
    const element = make('button', what, shape(path)) as HTMLButtonElement;
    element.type = 'button';
    element.ariaLabel = name;
    element.title = name;
    element.addEventListener('click', () => act(what));
    return element;
  };
  const answer = ({ text: said, relation, accounts }: CardAnswer) =>
    make(
      'li',
      '',
      make('p', '', make('bdi', '', said), ...(relation === null ? [] : [' ', make('span', 'soft', `(${relation})`)])),
      ...accounts.map((account) => make('p', 'soft', make('bdi', '', account))),
    );

  const stance = shape(text.shape);
  stance.dataset.stance = text.stance;
  return [
    make(
      'header',
      '',
      stance,
      make('p', '', text.kind === null ? text.word : `${text.word}: ${text.kind}`),
      button('close', text.close, CLOSE),
    ),
    ...(text.question === null ? [] : [make('p', 'question', make('bdi', '', text.question))]),
    make('ul', '', ...text.answers.map(answer)),
    ...(text.rest === null ? [] : [make('p', 'soft rest', text.rest)]),
    make(
      'footer',
      '',
      button('previous', text.previous, PREVIOUS),
      make('span', 'count', text.count),
      button('next', text.next, NEXT),
      make('span', 'soft hint', text.hint),
    ),
  ];
}
