import { tick } from 'svelte';

/** What the page has just done, in words, with the way back. The control that did it may be gone: focus goes on at the way back. */
export class Said {
  text = $state('');
  undo = $state.raw<(() => Promise<unknown>) | null>(null);
  #place: HTMLElement | null = null;

  /** Attached to the place where it is said. */
  readonly at = (place: HTMLElement) => {
    this.#place = place;
    return () => (this.#place = null);
  };

  say(text: string, undo: (() => Promise<unknown>) | null = null): void {
    this.text = text;
    this.undo = undo;
  }

  async sayAndFocus(text: string, undo: () => Promise<unknown>): Promise<void> {
    this.say(text, undo);
    await tick();
    this.#place?.querySelector('button')?.focus();
  }
}
