import { dropPlace, type Drop, type ShownRow } from '$lib/roster/drop-place';

/** So near to the window's edge the page follows the pointer, in pixels. */
const EDGE = 48;
/** How far it follows in one frame, in pixels. */
const STEP = 12;

/** A row of the roster on its way to another place, by mouse, pen or finger. */
export class RowDrag {
  readonly #order: () => readonly string[];
  readonly #ondrop: (id: string, place: number) => void;
  /** The body that is being moved. */
  moved: string | null = $state(null);
  /** Where it would land now. */
  drop: Drop | null = $state.raw(null);
  #table: HTMLTableSectionElement | null = null;
  /** Measured once, from the page's top: measuring at every move would lay the whole table out again. */
  #rows: readonly ShownRow[] = [];
  #pointer = 0;
  #frame = 0;

  constructor(order: () => readonly string[], ondrop: (id: string, place: number) => void) {
    this.#order = order;
    this.#ondrop = ondrop;
  }

  begin(id: string, event: PointerEvent): void {
    if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
    event.preventDefault();
    this.cancel();
    event.currentTarget.setPointerCapture(event.pointerId);
    this.#table = event.currentTarget.closest('tbody');
    this.#rows = [];
    this.#pointer = event.clientY;
    this.moved = id;
    addEventListener('keydown', this.#onkeydown, true);
  }

  move(event: PointerEvent): void {
    if (this.moved === null) return;
    this.#pointer = event.clientY;
    this.#aim();
    // The page goes on following a pointer that rests at its edge.
    if (this.#frame === 0 && this.#follow() !== 0) this.#frame = requestAnimationFrame(this.#onframe);
  }

  end(): void {
    const { moved, drop } = this;
    this.cancel();
    if (moved !== null && drop !== null) this.#ondrop(moved, drop.place);
  }

  cancel(): void {
    removeEventListener('keydown', this.#onkeydown, true);
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#table = null;
    this.moved = null;
    this.drop = null;
  }

  #aim(): void {
    if (this.moved === null || !this.#table) return;
    // The table grows as the page is scrolled to its end.
    if (this.#rows.length !== this.#table.rows.length) this.#rows = measured(this.#table);
    this.drop = dropPlace(this.#order(), this.moved, this.#rows, this.#pointer + scrollY);
  }

  /** Which way the page has to go for the pointer, in pixels; 0 where it stays. */
  #follow(): number {
    if (this.#pointer < EDGE) return -STEP;
    return this.#pointer > innerHeight - EDGE ? STEP : 0;
  }

  readonly #onframe = (): void => {
    const step = this.#follow();
    this.#frame = step === 0 ? 0 : requestAnimationFrame(this.#onframe);
    if (step === 0) return;
    scrollBy(0, step);
    this.#aim();
  };

  readonly #onkeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.cancel();
  };
}

function measured(table: HTMLTableSectionElement): ShownRow[] {
  return Array.from(table.rows, (row) => {
    const { top, height } = row.getBoundingClientRect();
    return { id: row.dataset['body'] ?? '', top: top + scrollY, height };
  });
}
