import { expect, test } from 'vitest';
import { theme } from '$lib/charts/charts.fixture';
import { resultChart } from './result-chart';

const bars = [
  { label: '临江镇', value: 12, unit: '件' },
  { label: '双桥镇', value: null, unit: '' }
];
const caption = { title: '各镇受理件数', subtitle: '', source: '资料来源：查询本机资料库' };
const drawn = (context: object) => resultChart(bars)({ theme, width: 900, ...context });
const words = ({ shapes }: ReturnType<typeof drawn>) =>
  shapes.flatMap((shape) => (shape.kind === 'text' && shape.role === 'caption' ? [shape] : []));

test('a picture of a result says what it shows and where it is from; the page has that around it', () => {
  expect(words(drawn({}))).toEqual([]);
  const picture = drawn({ caption });
  expect(words(picture).map(({ text }) => text)).toEqual([caption.title, caption.source]);
  const [title, source] = words(picture);
  const top = Math.min(...picture.marks.map(({ hit }) => ('y' in hit ? hit.y : 0)));
  expect(title?.y).toBeLessThan(top);
  expect(source?.y).toBeGreaterThan(top);
  expect(picture.height).toBeGreaterThan(drawn({}).height);
});
