import { describe, expect, test } from 'vitest';
import { compareModel } from '$lib/views/compare';
import { COMPARE_CHARTS, DEFAULT_SPEC } from '$lib/views/compare-spec';
import { sampleView } from '$lib/views/compare.fixture';
import { theme } from './charts.fixture';
import { loadBuilder } from './kinds';
import { seriesLook } from './palette';
import type { RectShape, TextShape } from './scene';
import { shapesSvg, svgOf } from './svg';

const text = (more: Partial<TextShape>): TextShape => ({
  kind: 'text',
  role: 'label',
  text: '12条',
  x: 10,
  y: 20,
  size: 12,
  fill: '#000000',
  ...more
});
const box = (more: Partial<RectShape> = {}): RectShape => ({
  kind: 'rect',
  role: 'bar',
  x: 1,
  y: 2.004,
  width: 30,
  height: 16,
  fill: '#123456',
  ...more
});

test('letters that mean something to XML, and those that it has no place for, do no harm', () => {
  const svg = svgOf(
    { width: 100, height: 50, shapes: [text({ text: '甲<乙>&"\u0007' })], description: '<"甲">&' },
    theme
  );
  expect(svg).toContain('>甲&lt;乙&gt;&amp;&quot;</text>');
  expect(svg).toContain('aria-label="&lt;&quot;甲&quot;&gt;&amp;"');
});

test.each<[string, Partial<TextShape>, RegExp]>([
  ['to the right', { align: 'right' }, /text-anchor="end"/],
  ['in the middle', { align: 'center' }, /text-anchor="middle"/],
  ['under its place', { baseline: 'top' }, /y="26"/],
  ['over its place', { baseline: 'bottom' }, /y="14"/],
  ['on its place', {}, /y="20"[^>]* dominant-baseline="central"/],
  ['bold', { weight: 600 }, /font-weight="600"/],
  ['with a rim under the letters', { halo: '#ffffff' }, /stroke="#ffffff"[^>]*paint-order="stroke"/],
  ['with the blanks that it has', { text: '甲  乙' }, /xml:space="preserve"[^>]*>甲 {2}乙</]
])('a text stands %s', (_how, more, expected) => {
  expect(shapesSvg([text(more)])).toMatch(expected);
});

test('a box without pattern is one rectangle, to hundredths of a pixel; fill and rim are what was said', () => {
  expect(shapesSvg([box({ stroke: '#000000', opacity: 0.5 })])).toBe(
    '<rect x="1" y="2" width="30" height="16" fill="#123456" stroke="#000000" opacity="0.5"></rect>'
  );
});

test('a pattern is drawn over the fill, and defined once however many have it', () => {
  const { decal } = seriesLook(1, theme);
  const svg = shapesSvg([box({ decal }), box({ decal })]);
  const [id] = svg.match(/(?<=<pattern id=")[^"]+/) ?? [];
  expect(svg.split('<pattern ')).toHaveLength(2);
  expect(svg.split(`fill="url(#${id})"`)).toHaveLength(3);
});

test('the patterns of seven series differ as drawn', () => {
  const drawn = [1, 2, 3, 4, 5, 6].map((series) => shapesSvg([box({ decal: seriesLook(series, theme).decal })]));
  expect(new Set(drawn).size).toBe(6);
});

describe('every chart of the sample library', () => {
  const view = sampleView();
  const indicator = (key: string) => ({ kind: 'indicator', key }) as const;
  test.each(COMPARE_CHARTS.filter((chart) => chart !== 'table'))('%s is sound SVG', async (chart) => {
    const two = chart === 'scatter' || chart === 'heatmap';
    const measures = ['disclosure.total', 'press.count'].slice(0, two ? 2 : 1).map(indicator);
    const model = compareModel(view, { ...DEFAULT_SPEC, measures, chart });
    expect(model.chart).toBe(chart);
    const drawing = (await loadBuilder(chart))(model, { theme, width: 800 });
    const svg = svgOf(drawing, theme);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|(?:width|height|r)="-/);
    const named = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    for (const id of named) expect(svg).toContain(`<pattern id="${id}"`);
    const written = [...svg.matchAll(/<text [^>]*>([^<]*)</g)];
    expect(written).toHaveLength(drawing.shapes.filter(({ kind }) => kind === 'text').length);
    expect(written.length).toBeGreaterThan(5);
  });
});
