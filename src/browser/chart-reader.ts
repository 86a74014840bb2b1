/** One row of the chart’s table on the drawing: the shapes that show it. */
type Mark = SVGGraphicsElement[];

/** Reads a chart value by value: by the keys of its slider, in the order of the table, or by pointing at the drawing. */
export function startChartReader(reader: HTMLElement): void {
  const figure = reader.closest('figure')!;
  const slider = reader.querySelector('input')!;
  const caption = reader.querySelector('output')!;
  const hint = caption.textContent;

  const show = (at: number): void => {
    const marks = marksOf(drawingOf(figure));
    const shown = marks[at - 1];
    slider.max = String(marks.length);
    slider.value = String(shown ? at : 0);
    slider.setAttribute('aria-valuetext', shown ? `${at} of ${marks.length}` : 'none chosen');
    for (const old of figure.querySelectorAll('[data-read]')) old.removeAttribute('data-read');
    for (const shape of shown ?? []) shape.setAttribute('data-read', '');
    figure.toggleAttribute('data-reading', Boolean(shown));
    caption.textContent = shown?.[0]?.querySelector('title')?.textContent ?? hint;
  };

  const point = ({ target, clientX, clientY }: PointerEvent): void => {
    const drawing = drawingOf(figure);
    if (!drawing?.contains(target as Node)) return;
    const marks = marksOf(drawing);
    const own = (target as Element).closest('[data-row]');
    const hit = marks.findIndex((shapes) => shapes.some((shape) => shape === own));
    show((hit < 0 ? nearest(marks, clientX, clientY, weightsOf(drawing)) : hit) + 1);
  };

  slider.addEventListener('input', () => show(slider.valueAsNumber));
  figure.addEventListener('pointermove', point);
  figure.addEventListener('pointerdown', point);
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') show(0); });
  addEventListener('resize', () => show(slider.valueAsNumber));
  show(0);
  reader.setAttribute('data-ready', '');
}

/** Of the two drawings, the one that this screen shows. */
const drawingOf = (figure: HTMLElement) => [...figure.querySelectorAll('svg')].find((drawing) => drawing.getClientRects().length > 0);

/** The marks of a drawing in the order of the table. */
function marksOf(drawing: SVGElement | undefined): Mark[] {
  const marks: Mark[] = [];
  for (const shape of drawing?.querySelectorAll<SVGGraphicsElement>('[data-row]') ?? []) (marks[Number(shape.dataset['row'])] ??= []).push(shape);
  return marks.filter(Boolean);
}

/** Beside a bar one means the bar, above a column the column: the way across counts more than the way along. */
const weightsOf = (drawing: SVGElement): [number, number] =>
  (drawing.matches('.bar, .dot, .range') ? [1, 8] : drawing.matches('.column, .line, .area') ? [8, 1] : [1, 1]);

/** The mark that lies nearest to a place on the screen. */
function nearest(marks: Mark[], x: number, y: number, [across, along]: [number, number]): number {
  const far = marks.map((shapes) => Math.min(...shapes.map((shape) => {
    if (shape.matches('.unseen')) return Infinity;
    const { left, right, top, bottom } = shape.getBoundingClientRect();
    return Math.hypot(across * Math.max(left - x, 0, x - right), along * Math.max(top - y, 0, y - bottom));
  })));
  return far.indexOf(Math.min(...far));
}
