import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { theme } from './charts.fixture';
import { contrast, letterOn, seriesLook, yearLook } from './palette';

const css = readFileSync('src/app.css', 'utf8');
const [light = '', dark = ''] = css.split("data-theme='dark'");
const token = (part: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`, 'u').exec(part)?.[1] ?? '';

describe.each([
  ['light', light],
  ['dark', dark]
])('colours of series, %s', (_name, part) => {
  const paper = token(part, 'paper');
  const series = [1, 2, 3, 4, 5, 6, 7].map((place) => token(part, `series-${place}`));

  test('stand out from the paper (WCAG 1.4.11)', () => {
    for (const color of series) expect(contrast(color, paper), color).toBeGreaterThanOrEqual(3);
  });

  /** Simulation of missing red, green and blue receptors: Viénot, Brettel & Mollon 1999 (red, green), Machado 2009 (blue). */
  const BLIND = {
    red: [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
    green: [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
    blue: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039]
  };
  test.each(Object.entries(BLIND))('the first four are told apart without %s receptors', (_kind, matrix) => {
    const seen = series.slice(0, 4).map((color) => {
      const rgb = [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255) ** 2.2);
      return [0, 3, 6].map((at) => [0, 1, 2].reduce((sum, of) => sum + (matrix[at + of] ?? 0) * (rgb[of] ?? 0), 0));
    });
    seen.forEach((a, i) =>
      seen.slice(i + 1).forEach((b) => {
        const distance = Math.hypot(
          ...a.map((value, at) => Math.max(0, value) ** (1 / 2.2) - Math.max(0, b[at] ?? 0) ** (1 / 2.2))
        );
        expect(distance).toBeGreaterThan(0.12);
      })
    );
  });

  test('letters on the tints are readable', () => {
    const shown = { ...theme, paper, ink: token(part, 'ink') };
    for (const place of [1, 2, 3, 4, 5]) {
      const ground = token(part, `ramp-${place}`);
      expect(contrast(letterOn(ground, shown), ground), `ramp ${place}`).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('series that share a chart differ in pattern as well', () => {
  const patterns = [0, 1, 2, 3, 4, 5, 6].map((place) => JSON.stringify(seriesLook(place, theme).decal));
  expect(new Set(patterns).size).toBe(7);
});

test('years go from pale to strong', () => {
  const shades = [0, 1, 2, 3].map((place) => contrast(yearLook(place, 4, theme).color, theme.paper));
  expect(shades).toEqual([...shades].sort((a, b) => a - b));
});
