import { onMount } from 'svelte';

/** Whether the page is being printed, for what looks other on paper than a style sheet can make it. Call it while a component starts. */
export function usePrinting(): { readonly current: boolean } {
  let current = $state(false);
  onMount(() => {
    const begin = () => (current = true);
    const end = () => (current = false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  });
  return {
    get current() {
      return current;
    }
  };
}
