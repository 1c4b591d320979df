import { join, resolve } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

const MODULE = 'virtual:sample-library';
const READER = 'src/build/read-samples.ts';

/**
 * The sample library's records, read when the app is built and served as a module: a cache keyed by content and version of
 * the rules, so that the first chart waits for no extraction. It follows every change of an extractor or a sample.
 */
export function sampleLibrary(): Plugin {
  let root = '.';
  return {
    name: 'mingshu:sample-library',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    async load(id) {
      if (id !== `\0${MODULE}`) return null;
      const { module, dependencies } = await runnerImport<typeof import('./read-samples')>(join(root, READER), {
        configFile: false,
        root,
        logLevel: 'error',
        resolve: { alias: { $lib: join(root, 'src/lib'), $extractors: join(root, 'extractors') } }
      });
      const samples = module.readSampleLibrary(root);
      const roster = module.readSampleRoster(root);
      const files = ['index.json', module.SAMPLE_ROSTER, ...samples.map(({ file }) => file)].map((file) =>
        join(module.SAMPLES, file)
      );
      for (const file of [...dependencies, ...files]) this.addWatchFile(resolve(root, file));
      // Parsing JSON is twice as fast as parsing the same object as a program.
      const parsed = (data: unknown) => `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
      return `export default ${parsed(samples)};\nexport const roster = ${parsed(roster)};`;
    }
  };
}
