import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RowDrag } from './row-drag.svelte';

const ORDER = ['a', 'b', 'c', 'd'];
const HEIGHT = 100;

/** A window of 200 px over rows of 100 px; frames are drawn by hand. */
class Screen {
  scrolled = 0;
  measurings = 0;
  frames: (() => void)[] = [];
  keys: ((event: KeyboardEvent) => void)[] = [];
  readonly rows = ORDER.map((body, at) => ({
    dataset: { body },
    getBoundingClientRect: () => {
      this.measurings++;
      return { top: at * HEIGHT - this.scrolled, height: HEIGHT };
    }
  }));
  drawFrame(): void {
    for (const frame of this.frames.splice(0)) frame();
  }
}

class Handle {
  setPointerCapture = () => undefined;
  constructor(readonly table: Pick<Screen, 'rows'> & { querySelectorAll: () => Screen['rows'] }) {}
  closest = () => this.table;
}

let screen: Screen;
let dropped: [string, number][];
let drag: RowDrag;
const at = (clientY: number) =>
  ({
    button: 0,
    pointerId: 1,
    clientY,
    currentTarget: new Handle({ rows: screen.rows, querySelectorAll: () => screen.rows }),
    preventDefault: () => undefined
  }) as unknown as PointerEvent;

beforeEach(() => {
  screen = new Screen();
  dropped = [];
  vi.stubGlobal('HTMLElement', Handle);
  vi.stubGlobal('innerHeight', 200);
  vi.stubGlobal('scrollY', 0);
  vi.stubGlobal('scrollBy', (_: number, by: number) => {
    screen.scrolled = Math.min(200, Math.max(0, screen.scrolled + by));
    vi.stubGlobal('scrollY', screen.scrolled);
  });
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => screen.frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (screen.frames = []));
  vi.stubGlobal('addEventListener', (_: string, key: (event: KeyboardEvent) => void) => screen.keys.push(key));
  vi.stubGlobal('removeEventListener', (_: string, key: (event: KeyboardEvent) => void) => {
    screen.keys = screen.keys.filter((one) => one !== key);
  });
  drag = new RowDrag(
    () => ORDER,
    (id, place) => dropped.push([id, place])
  );
});
afterEach(() => vi.unstubAllGlobals());

test('the rows are measured once, however far the pointer moves', () => {
  drag.begin('a', at(60));
  for (const y of [70, 90, 110, 130]) drag.move(at(y));
  expect(screen.measurings).toBe(ORDER.length);
  drag.move(at(120));
  drag.end();
  expect(dropped).toEqual([]);
  drag.begin('a', at(60));
  drag.move(at(151));
  drag.end();
  expect(dropped).toEqual([['a', 2]]);
});

test('the page follows a pointer that rests at its edge, and the row lands where the pointer is then', () => {
  drag.begin('a', at(60));
  drag.move(at(190));
  for (let frame = 0; frame < 40; frame++) screen.drawFrame();
  expect(screen.scrolled).toBe(200);
  expect(screen.frames).toHaveLength(1);
  drag.end();
  expect(screen.frames).toHaveLength(0);
  expect(dropped).toEqual([['a', 4]]);
});

test('Escape leaves everything as it was', () => {
  drag.begin('a', at(60));
  drag.move(at(190));
  const stopped = vi.fn();
  const escape = { key: 'Escape', preventDefault: stopped, stopPropagation: stopped } as unknown as KeyboardEvent;
  for (const key of screen.keys) key(escape);
  expect([drag.moved, drag.drop, screen.frames.length, screen.keys.length]).toEqual([null, null, 0, 0]);
  drag.move(at(120));
  drag.end();
  expect(dropped).toEqual([]);
});
