import type { RosterChange } from '$lib/library/store';
import type { RosterBody } from './roster';

/** How many steps can be taken back. */
const STEPS = 50;

/** The user's own roster as the page holds it, with the steps that can be undone. `keep` stores a change, or says no. */
export class RosterShelf {
  readonly #keep: (change: RosterChange) => Promise<boolean>;
  #bodies = $state.raw<readonly RosterBody[]>([]);
  #past = $state.raw<readonly (readonly RosterBody[])[]>([]);

  constructor(keep: (change: RosterChange) => Promise<boolean>) {
    this.#keep = keep;
  }

  get bodies(): readonly RosterBody[] {
    return this.#bodies;
  }

  get undoable(): boolean {
    return this.#past.length > 0;
  }

  /** What is stored now, by this tab or another one: other than what is here, it ends what can be undone. */
  apply(stored: readonly RosterBody[]): void {
    if (JSON.stringify(stored) === JSON.stringify(this.#bodies)) return;
    this.#bodies = stored;
    this.#past = [];
  }

  async change(change: RosterChange): Promise<boolean> {
    const before = this.#bodies;
    if (!(await this.#make(change))) return false;
    this.#past = [...this.#past, before].slice(-STEPS);
    return true;
  }

  async undo(): Promise<boolean> {
    const before = this.#past.at(-1);
    if (!before || !(await this.#make(rosterChange(this.#bodies, before)))) return false;
    this.#past = this.#past.slice(0, -1);
    return true;
  }

  async #make(change: RosterChange): Promise<boolean> {
    if (change.put.length === 0 && change.remove.length === 0) return false;
    if (!(await this.#keep(change))) return false;
    this.#bodies = changedRoster(this.#bodies, change);
    return true;
  }
}

/** The roster after a change. */
export function changedRoster(bodies: readonly RosterBody[], { put, remove }: RosterChange): RosterBody[] {
  const gone = new Set([...remove, ...put.map(({ id }) => id)]);
  return [...bodies.filter(({ id }) => !gone.has(id)), ...put].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The change that makes `to` of `from`. */
export function rosterChange(from: readonly RosterBody[], to: readonly RosterBody[]): RosterChange {
  const before = new Map(from.map((body) => [body.id, JSON.stringify(body)]));
  const after = new Set(to.map(({ id }) => id));
  return {
    put: to.filter((body) => before.get(body.id) !== JSON.stringify(body)),
    remove: from.filter(({ id }) => !after.has(id)).map(({ id }) => id)
  };
}
