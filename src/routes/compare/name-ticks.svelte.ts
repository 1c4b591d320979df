import type { NameGroup } from '$lib/views/name-groups';

/**
 * Which of the names found are taken for one thing. Only the name that was typed is ticked by itself: that others mean the
 * same is a suggestion, which the user confirms.
 */
export class NameTicks {
  #text = $state('');
  /** Names whose tick is not as suggested. */
  #changed: ReadonlySet<string> = $state.raw(new Set());

  /** Begins anew: other words are looked for. */
  begin(text: string): void {
    this.#text = text;
    this.#changed = new Set();
  }

  /** The groups that hold the name typed come before the others. */
  bestFirst(groups: readonly NameGroup[]): NameGroup[] {
    const best = (group: NameGroup) => Number(group.names.some(({ name }) => isTyped(name, this.#text)));
    return groups.toSorted((a, b) => best(b) - best(a));
  }

  has(group: NameGroup, name: string): boolean {
    return isTyped(name, this.#text) !== this.#changed.has(keyOf(group, name));
  }

  of(group: NameGroup): NameGroup['names'] {
    return group.names.filter(({ name }) => this.has(group, name));
  }

  toggle(group: NameGroup, name: string): void {
    const key = keyOf(group, name);
    const changed = new Set(this.#changed);
    if (!changed.delete(key)) changed.add(key);
    this.#changed = changed;
  }

  setAll(groups: readonly NameGroup[], on: boolean): void {
    const changed = new Set(this.#changed);
    for (const group of groups)
      for (const { name } of group.names) {
        if (isTyped(name, this.#text) === on) changed.delete(keyOf(group, name));
        else changed.add(keyOf(group, name));
      }
    this.#changed = changed;
  }
}

const keyOf = (group: NameGroup, name: string): string => `${group.label}\n${group.unit}\n${name}`;

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
const isTyped = (name: string, text: string): boolean => folded(name) === folded(text);
