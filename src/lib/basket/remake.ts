import { outAs } from '$lib/export/by-body';
import type { Collecting, Shelf } from '$lib/export/collect-compare';
import type { Collected } from './basket.svelte';

type Maker = (shelf: Shelf, search: URLSearchParams, collecting: Collecting & { now: Date }) => Promise<Collected>;

/** How each page's exhibits are made again from their addresses; each page's part is loaded when it is asked for. */
const MAKERS: Record<string, Maker> = {
  'compare/': async (shelf, search, collecting) => {
    const [{ collectCompare, comparePicture }, { specFromSearch }] = await Promise.all([
      import('$lib/export/collect-compare'),
      import('$lib/views/compare-address')
    ]);
    const spec = specFromSearch(search);
    const exhibit = await collectCompare(shelf, spec, collecting);
    return { exhibit, picture: collecting.sentences === false ? null : await comparePicture(shelf, spec) };
  },
  'placeholders/': async ({ library }, search, { now }) => {
    const [{ placeholderExhibit, placeholdersByBody }, { placeholderQuestion }] = await Promise.all([
      import('$lib/placeholders/placeholder-exhibit'),
      import('$lib/placeholders/placeholder-question')
    ]);
    const { list, words } = placeholderQuestion(library, search);
    const make = outAs(search) === 'body' ? placeholdersByBody : placeholderExhibit;
    return { exhibit: make(list, words, addressOf('placeholders/', search), now), picture: null };
  },
  'findings/': async ({ library }, search, { now }) => {
    const [{ findingExhibit, findingsByBody }, { findingQuestion }] = await Promise.all([
      import('$lib/findings/finding-exhibit'),
      import('$lib/findings/finding-question')
    ]);
    const { list, words } = findingQuestion(library, search);
    const make = outAs(search) === 'body' ? findingsByBody : findingExhibit;
    return { exhibit: make(list, words, addressOf('findings/', search), now), picture: null };
  }
};

export const addressOf = (page: string, search: URLSearchParams): string =>
  search.size > 0 ? `${page}?${search}` : page;

/** True where `remake` can tell whether an exhibit still says what the library says. A query is run again by hand. */
export const canRemake = (address: string): boolean => pageOf(address) in MAKERS;

/** The same question asked again of the library as it is now. */
export async function remake(
  address: string,
  shelf: Shelf,
  { now = new Date(), ...collecting }: Collecting = {}
): Promise<Collected> {
  const make = MAKERS[pageOf(address)];
  if (!make) throw new RangeError(`no page makes ${address}`);
  return make(shelf, new URLSearchParams(address.split('?')[1] ?? ''), { now, ...collecting });
}

function pageOf(address: string): string {
  return address.split('?')[0] ?? '';
}
