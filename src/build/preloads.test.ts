import { expect, test } from 'vitest';
import { withPreloads } from './preloads';

const MANIFEST = {
  'page.js': { file: '_app/immutable/nodes/4.js', imports: ['_figures.js'], css: ['_app/immutable/assets/4.css'] },
  '_figures.js': {
    file: '_app/immutable/chunks/figures.js',
    imports: ['_shared.js'],
    css: ['_app/immutable/assets/figures.css']
  },
  '_shared.js': { file: '_app/immutable/chunks/shared.js', imports: ['_figures.js'] },
  'other.js': { file: '_app/immutable/nodes/5.js', css: ['_app/immutable/assets/5.css'] },
  samples: { file: '_app/immutable/chunks/samples.js' }
};
const HEAD = [
  '<head>',
  '<link href="../_app/immutable/nodes/4.js" rel="modulepreload">',
  '<link href="../_app/immutable/assets/4.css" rel="stylesheet" disabled media="(max-width: 0)">'
].join('\n');

test('a page asks for all that its scripts import, once, and for the samples', () => {
  expect(withPreloads(`${HEAD}\n</head>`, MANIFEST, 'samples')).toBe(
    [
      HEAD,
      '<link href="../_app/immutable/assets/figures.css" rel="stylesheet">',
      '<link href="../_app/immutable/chunks/samples.js" rel="modulepreload">',
      '<link href="../_app/immutable/chunks/figures.js" rel="modulepreload">',
      '<link href="../_app/immutable/chunks/shared.js" rel="modulepreload">',
      '</head>'
    ].join('\n')
  );
});

test('a page without script stays as it is', () => {
  expect(withPreloads('<head></head>', MANIFEST, 'samples')).toBe('<head></head>');
});

test('a module that is not there fails the build', () => {
  expect(() => withPreloads(`${HEAD}</head>`, MANIFEST, 'gone')).toThrow('gone');
});
