import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { sampleLibrary } from './src/build/sample-library.ts';

export default defineConfig({
  plugins: [
    // Unit tests read the messages that `npm run messages` has compiled; the plugin's watcher would keep Vitest open.
    !process.env['VITEST'] &&
      paraglideVitePlugin({
        project: './project.inlang',
        outdir: './src/lib/paraglide',
        strategy: ['baseLocale']
      }),
    sampleLibrary(),
    sveltekit()
  ],
  worker: { format: 'es' },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          // Extractors are pure: through their one door a page takes in what it uses, and no lexicon beside it.
          treeshake: { moduleSideEffects: (id) => !/[\\/]extractors[\\/]/.test(id) },
          output: {
            // What every page needs goes into two files, what most charts need into a third: forty small ones cost a first
            // visit more than the bytes they save.
            codeSplitting: {
              groups: [
                { name: 'runtime', test: /node_modules[\\/](?:svelte|@sveltejs|esm-env|clsx)[\\/]/ },
                {
                  name: 'shared',
                  test: /src[\\/]lib[\\/](?:paraglide|components|shell|format|collections|errors|filters|library|views)[\\/]/,
                  minShareCount: 2
                },
                { name: 'figures', test: /src[\\/]lib[\\/](?:charts|export)[\\/]/, minShareCount: 3 }
              ]
            }
          }
        }
      }
    }
  },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  test: {
    include: ['extractors/**/*.test.ts', 'src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/golden/*.test.ts'],
    environment: 'node'
  }
});
