import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cover, placeLabels, spread } from './label-layout';

test.each([
  ['apart already', [10, 50, 90], [10, 50, 90]],
  ['two on one place share the move', [50, 50], [41, 59]],
  ['at the upper edge', [0, 0], [0, 18]],
  ['at the lower edge', [100, 100], [82, 100]]
])('labels that are %s', (_title, wanted, places) => {
  expect(spread(wanted, 18, 0, 100)).toEqual(places);
});

test('spread labels keep their order, their distance and their bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 900 }), { minLength: 1, maxLength: 40 }), (wanted) => {
      const places = spread(wanted, 18, 0, 800);
      const sorted = [...places].sort((a, b) => a - b);
      expect(Math.min(...places)).toBeGreaterThanOrEqual(-1e-6);
      expect(Math.max(...places)).toBeLessThanOrEqual(800 + 1e-6);
      sorted.slice(1).forEach((place, index) => expect(place - (sorted[index] ?? 0)).toBeGreaterThan(17.999));
      wanted.forEach((a, i) => wanted.forEach((b, j) => a < b && expect(places[i] ?? 0).toBeLessThan(places[j] ?? 0)));
    }),
    { numRuns: 200 }
  );
});

test('placed labels cover neither each other nor a point', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 400 }) });
  fc.assert(
    fc.property(fc.array(point, { maxLength: 40 }), (points) => {
      const wishes = points.map((at) => ({ ...at, width: 60, height: 14 }));
      const placed = placeLabels(wishes, points, { x: 0, y: 0, width: 600, height: 400 });
      placed.forEach((a, i) => placed.slice(i + 1).forEach((b) => expect(cover(a.box, b.box)).toBe(false)));
      for (const { box } of placed) {
        for (const { x, y } of points) expect(cover(box, { x: x - 5, y: y - 5, width: 10, height: 10 })).toBe(false);
      }
    }),
    { numRuns: 100 }
  );
});
