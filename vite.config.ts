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
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  test: {
    include: ['extractors/**/*.test.ts', 'src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/golden/*.test.ts'],
    environment: 'node'
  }
});
