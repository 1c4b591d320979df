import { expect, test } from 'vitest';
import { caveatsOf } from '$lib/export/compare-caveats';
import { absent, draw, measure, model, row, stated, textNamed, texts, theme } from './charts.fixture';
import { drawBar } from './bar';
import { drawHeatmap } from './heatmap';
import { sourceLine } from './source-line';
import { markWords } from './words';

const doubtful = (value: number) => stated(value, `${value}条`, { doubted: true });
const rows = [row('甲县', doubtful(900)), row('乙县', stated(20))];

test('a figure that 校核 doubts says so at its bar, and no other does', () => {
  const drawing = draw(drawBar, model(rows));
  expect(texts(drawing, 'label')).toEqual(['900条（存疑）', '20条']);
  expect(textNamed(drawing, '900条（存疑）').fill).toBe(theme.warning);
  expect(markWords(model(rows), row('甲县', doubtful(900)), 0).words).toContain('900条（此数校核存疑）');
});

test('in a heat map it has a sign in its corner and in the legend', () => {
  const measures = [measure('公开'), measure('发布')];
  const two = model([row('甲县', [doubtful(900), stated(3)]), row('乙县', [stated(2), absent()])], { measures });
  expect(texts(draw(drawHeatmap, two), 'doubt')).toEqual(['？']);
  expect(texts(draw(drawHeatmap, two), 'legend')).toContain('校核存疑');
  const sure = model([row('甲县', [stated(900), stated(3)])], { measures });
  expect(texts(draw(drawHeatmap, sure))).not.toContain('校核存疑');
});

test('the source line and the speaker notes name it, whatever the title', () => {
  const now = new Date(2024, 0, 1);
  expect(sourceLine(model(rows, { spec: { title: '我的标题' } }), now)).toContain('此数校核存疑：甲县900条');
  expect(sourceLine(model([row('乙县', stated(20))]), now)).not.toContain('存疑');
  const many = [1, 2, 3, 4].map((at) => row(`${at}县`, doubtful(at)));
  expect(sourceLine(model(many), now)).toContain('校核存疑的有4个数：1县1条、2县2条、3县3条等');
  expect(caveatsOf(model(rows))).toContain('主动公开信息数：甲县的数校核存疑，引用前请核对原文。');
});
