import { readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';

/** Where the build of the client says which module is in which file. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
const SAMPLES = 'virtual:sample-library';

/**
 * Every page is drawn from the sample library on a first visit, and asks for it by `import()` once it runs. Said in the head, the
 * browser fetches it beside the page's own script rather than after it.
 */
export const handle: Handle = ({ event, resolve }) =>
  building ? resolve(event, { transformPageChunk: ({ html }) => withPreload(html, fileOf(SAMPLES)) }) : resolve(event);

function fileOf(module: string): string {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string } | undefined>;
  const file = manifest[module]?.file;
  if (file === undefined) throw new Error(`${MANIFEST} has no ${module}`);
  return file;
}

/** As relative to the page as its other scripts are. A page without script stays as it is. */
function withPreload(html: string, file: string): string {
  const [, root] = /<link href="([^"]*)_app\/immutable\/entry\//.exec(html) ?? [];
  return root === undefined
    ? html
    : html.replace('</head>', `<link href="${root}${file}" rel="modulepreload">\n</head>`);
}
