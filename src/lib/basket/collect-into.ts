import type { Making } from '$lib/export/making';
import type { Work } from '$lib/export/work.svelte';
import type { Basket, Collected } from './basket.svelte';

/**
 * Makes what is collected and keeps it, as one piece of work: until it is kept, nothing else can be collected. Gives whether it
 * was kept; false where it was called off before. Rejects as `collect` and the basket do.
 */
export async function collectInto(
  basket: Pick<Basket, 'add'>,
  work: Work,
  collect: (making: Making) => Promise<Collected>
): Promise<boolean> {
  let kept = false;
  await work.run(async (making) => {
    const collected = await collect(making);
    if (making.signal.aborted) return;
    await basket.add(collected);
    kept = true;
  });
  return kept;
}
