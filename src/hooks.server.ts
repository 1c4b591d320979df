import { readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { withPreloads, type Manifest } from './build/preloads';
import { PLACE } from './routes/compare/first-view-place';

/** Where the build of the client says which module is in which file. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
/** Every page is drawn from it on a first visit, and asks for it by `import()` once it runs. */
const SAMPLES = 'virtual:sample-library';

/** A page comes with what a first visit shows, and has the browser fetch all of its scripts at once. */
export const handle: Handle = ({ event, resolve }) =>
  building
    ? resolve(event, { transformPageChunk: async ({ html }) => withFirstView(withPreloads(html, manifest(), SAMPLES)) })
    : resolve(event);

const manifest = () => JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest;

/** 对比 as a first visitor sees it, where the page keeps its place. */
async function withFirstView(html: string): Promise<string> {
  if (!html.includes(PLACE)) return html;
  const { firstView } = await import('./routes/compare/first-view');
  const view = await firstView();
  return html.replace(PLACE, () => view);
}
