import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import regexp from 'eslint-plugin-regexp';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  {
    ignores: ['build/', '.svelte-kit/', 'src/lib/paraglide/', 'project.inlang/', 'test-results/', 'playwright-report/']
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'svelte/no-navigation-without-resolve': 'error',
      'svelte/no-at-html-tags': 'error',
      // State is held raw and replaced as a whole: the records of a large library are too many to be proxied one by one.
      'svelte/prefer-svelte-reactivity': 'off'
    }
  },
  {
    // Texts come from anywhere: no pattern may take more than linear time on one.
    ignores: ['**/*.test.ts', '**/*.fixture.ts', 'tests/**'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
    }
  },
  {
    // Extraction is the same on a page, in Node and on a cluster: it may use none of them, and nothing of the app.
    files: ['extractors/**/*.ts'],
    ignores: ['extractors/**/*.test.ts'],
    languageOptions: { globals: {} },
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'navigator',
        'self',
        'process',
        'Buffer',
        'fetch',
        'crypto',
        'performance',
        'setTimeout'
      ],
      'no-restricted-imports': ['error', { patterns: ['node:*', '$lib/*', '**/src/**', '$app/*'] }],
      'no-undef': 'off'
    }
  }
);
