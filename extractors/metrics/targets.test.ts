import { expect, test } from 'vitest';
import { measureMarked } from './marked.fixture';

const plans = (body: string): string =>
  measureMarked(body)
    .map((m) => (m.status === 'plan' ? 'p' : 'a'))
    .join('');
const totals = (body: string): (string | null)[] => measureMarked(body).map((m) => m.parent?.name ?? null);

test.each([
  ['a list of tasks', '今年的主要任务是：清淤«60件»，新修«7件»；移栽«4个»片区。', 'ppp'],
  ['a list of tasks and its parts', '主要任务是：计划清淤«60件»，其中：干渠«20件»，支渠«40件»。', 'ppp'],
  ['sentences that go on about the tasks', '主要任务是：清淤«60件»。实现灌溉«500亩»。', 'pp'],
  ['a sentence that tells what was done', '主要任务是：清淤«60件»。截至11月清淤«58件»。', 'pa'],
  ['a list that is no task', '主要做法是：清淤«60件»，新修«7件»。', 'aa'],
  ['a number of tasks', '助听器适配«40人»（市任务数«30人»）。', 'ap'],
  ['what is planned of an area', '全县计划的种植面积«9亩»，其中大豆«4亩»。', 'pp']
])('%s', (_title, body, expected) => {
  expect(plans(body)).toBe(expected);
});

test('parts after a colon go on past another unit', () => {
  expect(totals('清淤«60件»，其中：干渠«20件»；圩区«1个»；支渠«30件»。')).toEqual([null, '清淤', null, '清淤']);
});
