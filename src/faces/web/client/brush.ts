/** Pixels from which a movement is a brush and no click. */
const LEAST = 12;

interface Day {
  readonly x: number;
  readonly from: string;
  readonly to: string;
}

const daysIn = (drawing: Element): Day[] =>
  [...drawing.querySelectorAll<SVGAElement>('[data-day]')].map((day) => {
    const mark = day.querySelector('circle, rect')?.getBoundingClientRect();
    return {
      x: (mark?.left ?? 0) + (mark?.width ?? 0) / 2,
      from: day.getAttribute('data-day') ?? '',
      to: day.getAttribute('data-day-end') ?? '',
    };
  });

/** Drawing over days of the timeline narrows it, and what it links to, to these days. */
export function startBrush(): void {
  const drawing = document.querySelector<SVGSVGElement>('svg[data-brush]');
  if (!drawing) return;
  let began: number | null = null;
  let brushed = false;
  drawing.addEventListener('pointerdown', (event) => {
    began = event.clientX;
    brushed = false;
  });
  // A drag of a link is the browser's own, and would end the brush.
  drawing.addEventListener('dragstart', (event) => event.preventDefault());
  window.addEventListener('pointerup', (event) => {
    if (began === null || Math.abs(event.clientX - began) < LEAST) {
      began = null;
      return;
    }
    const [left, right] = [Math.min(began, event.clientX), Math.max(began, event.clientX)];
    began = null;
    brushed = true;
    const days = daysIn(drawing).filter(({ x }) => x >= left && x <= right);
    if (days.length === 0) return;
    const asked = new URL(location.href);
    asked.searchParams.set('from', days.map(({ from }) => from).sort()[0] ?? '');
    asked.searchParams.set(
      'to',
      days
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? '',
    );
    location.assign(asked);
  });
  drawing.addEventListener('click', (event) => {
    if (brushed) event.preventDefault();
  });
}
