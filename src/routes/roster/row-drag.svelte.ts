import { dropPlace, type Drop } from '$lib/roster/drop-place';

/** So near to the window's edge the page follows the pointer, in pixels. */
const EDGE = 48;

/** A row of the roster on its way to another place, by mouse, pen or finger. */
export class RowDrag {
  readonly #order: () => readonly string[];
  readonly #ondrop: (id: string, place: number) => void;
  /** The body that is being moved. */
  moved: string | null = $state(null);
  /** Where it would land now. */
  drop: Drop | null = $state.raw(null);

  constructor(order: () => readonly string[], ondrop: (id: string, place: number) => void) {
    this.#order = order;
    this.#ondrop = ondrop;
  }

  begin(id: string, event: PointerEvent): void {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.moved = id;
    this.drop = null;
  }

  move(event: PointerEvent): void {
    const table = event.currentTarget instanceof HTMLElement ? event.currentTarget.closest('tbody') : null;
    if (this.moved === null || !table) return;
    const rows = [...table.querySelectorAll<HTMLElement>('tr[data-body]')].map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return { id: row.dataset['body'] ?? '', top, height };
    });
    this.drop = dropPlace(this.#order(), this.moved, rows, event.clientY);
    if (event.clientY < EDGE) scrollBy(0, -EDGE / 2);
    else if (event.clientY > innerHeight - EDGE) scrollBy(0, EDGE / 2);
  }

  end(): void {
    const { moved, drop } = this;
    this.cancel();
    if (moved !== null && drop !== null) this.#ondrop(moved, drop.place);
  }

  cancel(): void {
    this.moved = null;
    this.drop = null;
  }
}
