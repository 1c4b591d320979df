import type { LibraryApi } from '$lib/library/library-api';
import { m } from '$lib/paraglide/messages.js';
import { ticked, type TickChange } from './blank-tick';
import type { PlaceholderRow } from './placeholder-list';
import { stateName } from './tick-words';

/** Ticking blanks off, and what is to be said of it. */
export class Ticking {
  readonly #library: Pick<LibraryApi, 'changeTicks' | 'undoTicks' | 'ticksUndoable'>;
  #said = $state.raw('');
  #done = $state.raw(false);

  constructor(library: Pick<LibraryApi, 'changeTicks' | 'undoTicks' | 'ticksUndoable'>) {
    this.#library = library;
  }

  /** What became of the last change; "" where nothing did, or it was read. */
  get said(): string {
    return this.#said;
  }
  /** True while what is said can be taken back. */
  get undoable(): boolean {
    return this.#done && this.#library.ticksUndoable;
  }

  async tick(rows: readonly PlaceholderRow[], change: TickChange): Promise<void> {
    const made = Date.now();
    this.#done = await this.#library.changeTicks({ put: rows.map((row) => ticked(row, change, made)), remove: [] });
    this.#said = this.#done ? said(rows.length, change) : m.placeholders_tick_failed();
  }

  async undo(): Promise<void> {
    const undone = await this.#library.undoTicks();
    this.#said = undone ? m.placeholders_undone() : m.placeholders_tick_failed();
    this.#done = undone;
  }

  dismiss(): void {
    this.#said = '';
  }
}

function said(count: number, change: TickChange): string {
  for (const state of ['returned', 'asked'] as const) {
    if (change[state] === undefined) continue;
    const words = { count, state: stateName(state) };
    return change[state] === null ? m.placeholders_unticked(words) : m.placeholders_ticked(words);
  }
  return m.placeholders_noted();
}
