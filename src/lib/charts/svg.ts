/** Shapes as SVG: the one painter of charts, for the page and for pictures. Presentation attributes only: the page's policy allows no inline style. */
import { xmlText } from '$lib/export/xml-text';
import type { Decal, Shape, TextShape } from './scene';
import type { ChartTheme } from './theme';

type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface SvgPicture {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** The chart in words, for those who do not see it. */
  readonly description: string;
}

/** An SVG element, a document of its own where it is saved. `ground`: a colour under everything. */
export function svgOf({ width, height, shapes, description }: SvgPicture, theme: ChartTheme, ground?: string): string {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': description,
    'font-family': theme.font,
    // The page asks where the pointer is in the picture, whatever shape is there.
    'pointer-events': 'none'
  };
  const under = ground === undefined ? '' : element('rect', { width, height, fill: ground });
  return element('svg', root, under + shapesSvg(shapes));
}

/** Shapes, from back to front, with the patterns that they have. */
export function shapesSvg(shapes: readonly Shape[]): string {
  const patterns = new Map<string, string>();
  const drawn = shapes.map((shape) => shapeSvg(shape, patterns)).join('');
  return patterns.size > 0 ? element('defs', {}, [...patterns.values()].join('')) + drawn : drawn;
}

function shapeSvg(shape: Shape, patterns: Map<string, string>): string {
  const paint = paintOf(shape);
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, decal } = shape;
      const box = { x, y, width, height };
      const plain = element('rect', { ...box, ...paint });
      if (!decal) return plain;
      const over = { ...box, fill: `url(#${patternId(decal, patterns)})`, 'fill-opacity': shape.opacity };
      return plain + element('rect', over);
    }
    case 'circle':
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...paint });
    case 'line': {
      const points = shape.points.map(([x, y]) => `${short(x)},${short(y)}`).join(' ');
      return element(shape.closed ? 'polygon' : 'polyline', { points, ...paint });
    }
    case 'path':
      return element('path', { d: shape.data, transform: `translate(${short(shape.x)} ${short(shape.y)})`, ...paint });
    case 'text':
      return textSvg(shape, paint);
  }
}

function paintOf({ fill, stroke, lineWidth, dash, opacity }: Shape): Attributes {
  return {
    fill: fill ?? 'none',
    stroke,
    'stroke-width': stroke === undefined ? undefined : lineWidth,
    'stroke-dasharray': dash?.join(' '),
    opacity
  };
}

const ANCHORS = { left: undefined, center: 'middle', right: 'end' } as const;
/** Half a line up or down: `central` is the one baseline that CJK and Latin letters share. */
const SHIFTS = { top: 0.5, middle: 0, bottom: -0.5 } as const;

function textSvg({ text, x, y, size, weight, align, baseline, halo }: TextShape, paint: Attributes): string {
  const rim =
    halo === undefined ? {} : { stroke: halo, 'stroke-width': 3, 'paint-order': 'stroke', 'stroke-linejoin': 'round' };
  const attributes = {
    x,
    y: y + SHIFTS[baseline ?? 'middle'] * size,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': ANCHORS[align ?? 'left'],
    'dominant-baseline': 'central',
    'xml:space': /^\s|\s$|\s\s/.test(text) ? 'preserve' : undefined,
    ...paint,
    ...rim
  };
  return element('text', attributes, escaped(text));
}

/** A pattern is named by what it looks like: the same one of two pictures on a page may stand for both. */
function patternId(decal: Decal, patterns: Map<string, string>): string {
  const id = Object.values(decal)
    .join('-')
    .replace(/[^\w.-]/g, '');
  if (!patterns.has(id)) patterns.set(id, patternSvg(id, decal));
  return id;
}

function patternSvg(id: string, decal: Decal): string {
  const { color: fill } = decal;
  const period = decal.kind === 'stripes' ? decal.width + decal.gap : decal.size * 2;
  const pattern = { id, width: period, height: period, patternUnits: 'userSpaceOnUse' };
  if (decal.kind === 'stripes') {
    const turned = { ...pattern, patternTransform: decal.angle === 0 ? undefined : `rotate(${decal.angle})` };
    return element('pattern', turned, element('rect', { width: period, height: decal.width, fill }));
  }
  const { kind, size } = decal;
  const field = (at: number) =>
    kind === 'checks'
      ? element('rect', { x: at, y: at, width: size, height: size, fill })
      : element('circle', { cx: at + size / 2, cy: at + size / 2, r: size * 0.35, fill });
  return element('pattern', pattern, field(0) + field(size));
}

function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(String(value))}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** Hundredths of a pixel are not seen. */
const short = (value: number): string => String(Math.round(value * 100) / 100);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => xmlText(text).replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
