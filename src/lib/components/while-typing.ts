import type { Attachment } from 'svelte/attachments';

/** A pause in typing, in milliseconds, after which what stands there is saved. */
const PAUSE = 500;

/**
 * Saves what is typed into a field: after a pause, and at once when the page is left or hidden. The field's own `change` saves by itself.
 * `pause`: null where half a word must not be saved while the page is open.
 */
export function whileTyping(
  save: (field: HTMLInputElement) => void,
  pause: number | null = PAUSE
): Attachment<HTMLInputElement> {
  return (field) => {
    let waiting = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const flush = () => {
      clearTimeout(timer);
      if (!waiting) return;
      waiting = false;
      save(field);
    };
    const typed = (event: Event) => {
      waiting = true;
      clearTimeout(timer);
      // Letters that an input method has not yet turned into words are none.
      if (pause !== null && !(event as InputEvent).isComposing) timer = setTimeout(flush, pause);
    };
    const committed = () => {
      clearTimeout(timer);
      waiting = false;
    };
    const hidden = () => document.visibilityState === 'hidden' && flush();
    field.addEventListener('input', typed);
    field.addEventListener('compositionend', typed);
    field.addEventListener('change', committed);
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      clearTimeout(timer);
      field.removeEventListener('input', typed);
      field.removeEventListener('compositionend', typed);
      field.removeEventListener('change', committed);
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', hidden);
    };
  };
}
