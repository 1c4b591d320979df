import { RULES_VERSION } from '$extractors/version';
import { toAppError } from '$lib/errors/app-error';
import type { ReaderPool } from '$lib/import/reader-pool';
import { dictionaryId } from './dictionary';
import type { Holdings } from './holdings.svelte';
import type { Keeper } from './keeper.svelte';
import type { OwnIndicator, ReadLayer } from './layers';

/** Maps again, without reading again, what was mapped under another dictionary than the one with these own indicators. */
export async function mapAgain(holdings: Holdings, keeper: Keeper, own: readonly OwnIndicator[]): Promise<void> {
  const id = dictionaryId(own);
  const stale = [...holdings.allRecords().values()].filter((records) => !isMapped(holdings, records, id));
  if (stale.length === 0) return;
  const { dictionaryWith, mapRecords } = await import('./mapping');
  const dictionary = dictionaryWith(own);
  const mappings = stale.map((records) => mapRecords(records, dictionary, id));
  for (const mapping of mappings) holdings.takeMapping(mapping);
  const stored = mappings.filter(({ content }) => holdings.ownRecords(content));
  if (stored.length > 0) await keeper.keep((store) => store.saveMappings(stored));
}

function isMapped(holdings: Holdings, { content, rulesVersion }: ReadLayer, id: string): boolean {
  const mapping = holdings.mapping(content);
  return mapping?.dictionary === id && mapping.rulesVersion === rulesVersion;
}

/**
 * Reads again, from the stored texts, what older rules read. Until then the old records stand. True where anything was to
 * be read again.
 */
export async function readAgain(holdings: Holdings, keeper: Keeper, pool: ReaderPool): Promise<boolean> {
  const stale = holdings.own.filter(({ content }) => holdings.ownRecords(content)?.rulesVersion !== RULES_VERSION);
  const once = new Map(stale.map((source) => [source.content, source]));
  await Promise.all(
    [...once.values()].map(async ({ content, name }) => {
      try {
        const bytes = async () => new TextEncoder().encode((await keeper.text(content)) ?? '').buffer;
        const { records, mapping } = await pool.read(name, bytes);
        if (records.content !== content) return;
        if (await keeper.keep((store) => store.saveRecords(records, mapping))) holdings.takeRead(records, mapping);
      } catch (caught) {
        keeper.notice(toAppError(caught, 'storage_failed', name));
      }
    })
  );
  return once.size > 0;
}
