/** What the build of the client says of its modules: the file of each, and what that imports. Vite's own format. */
export type Manifest = Readonly<Record<string, Chunk | undefined>>;

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const PRELOADED = /<link href="([^"]*?)(_app\/immutable\/[^"]*)" rel="modulepreload">/g;

/**
 * HTML of a page that asks in its head for `module`, and for all that its scripts import: what is not said there is fetched only once
 * the script that needs it has come. Kit says most of it, but leaves out what another script takes by `import()` as well: the charts,
 * the largest of all. A page without script stays as it is. Throws where the manifest does not know the module.
 */
export function withPreloads(html: string, manifest: Manifest, module: string): string {
  const said = [...html.matchAll(PRELOADED)];
  const root = said[0]?.[1];
  if (root === undefined) return html;
  if (manifest[module] === undefined) throw new Error(`the client's manifest has no ${module}`);
  const files = new Set(said.map(([, , file]) => file));
  const entries = Object.keys(manifest).filter((name) => name === module || files.has(manifest[name]?.file));
  const chunks = imported(manifest, entries);
  const scripts = chunks.map(({ file }) => file).filter((file) => !files.has(file));
  const styles = new Set(chunks.flatMap(({ css = [] }) => css).filter((file) => !html.includes(root + file)));
  const links = [
    ...[...styles].map((file) => `<link href="${root}${file}" rel="stylesheet">`),
    ...scripts.map((file) => `<link href="${root}${file}" rel="modulepreload">`)
  ];
  return html.replace('</head>', () => `${links.join('\n')}\n</head>`);
}

/** Chunks of modules and of all they import, each once. */
function imported(manifest: Manifest, entries: readonly string[]): Chunk[] {
  const reached = new Set(entries);
  for (const name of reached) for (const next of manifest[name]?.imports ?? []) reached.add(next);
  return [...reached].flatMap((name) => manifest[name] ?? []);
}
