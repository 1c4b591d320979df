import { describe, expect, test } from 'vitest';
import { measure, model, peers, row, stated } from './charts.fixture';
import { findingTitle } from './finding';
import { leadingOf } from './leading';

const min = (value: number, text: string) => stated(value, text, { bound: 'min' });
const percent = (value: number) => stated(value, `${value}%`, { unit: '%', peers: peers(1, 5, 98) });
const doubtful = (value: number) => stated(value, `${value}条`, { doubted: true });

describe('the title crowns nobody who shares the place', () => {
  test.each([
    [
      'two',
      [row('甲县', stated(20)), row('乙县', stated(20)), row('丙县', stated(9))],
      '甲县、乙县主动公开信息数并列最多（20条）'
    ],
    [
      'more than two, percentages, whatever their peers',
      [row('甲县', percent(100)), row('乙县', percent(100)), row('丙县', percent(100)), row('丁县', percent(98))],
      '甲县、乙县等3份报告主动公开信息数并列最高（100%）'
    ],
    [
      '20余 is more than 20',
      [row('甲县', stated(20)), row('乙县', min(20, '20余条'))],
      '乙县主动公开信息数20余条，为所列最多'
    ],
    [
      '400多 and 400余 may be either',
      [row('甲县', min(400, '400多条')), row('乙县', min(400, '400余条')), row('丙县', stated(9))],
      '甲县主动公开信息数400多条、乙县400余条居前，不分高下'
    ],
    [
      '22 and 20余 may be either',
      [row('甲县', stated(22)), row('乙县', min(20, '20余条'))],
      '甲县主动公开信息数22条、乙县20余条居前，不分高下'
    ],
    [
      '35 is more than 20余',
      [row('甲县', stated(35)), row('乙县', min(20, '20余条'))],
      '甲县主动公开信息数35条，为所列最多'
    ],
    [
      '近400 is less than 400',
      [row('甲县', stated(400, '近400条', { bound: 'max' })), row('乙县', stated(400))],
      '乙县主动公开信息数400条，为所列最多'
    ],
    [
      'a range that another figure lies in',
      [row('甲县', stated(30)), row('乙县', stated(28, '28至32条', { high: 32 }))],
      '甲县主动公开信息数30条、乙县28至32条居前，不分高下'
    ]
  ])('%s', (_, rows, expected) => {
    expect(findingTitle(model(rows))).toBe(expected);
  });

  test('of those on other pages all that share it are counted', () => {
    const rows = [row('甲县', stated(20)), row('乙县', stated(20))];
    expect(findingTitle(model(rows, { tied: 40 }))).toBe('甲县、乙县等40份报告主动公开信息数并列最多（20条）');
  });

  test('among several measures', () => {
    const measures = [measure('公开'), measure('发布')];
    const rows = [row('甲县', [stated(9), stated(8)]), row('乙县', [stated(9), stated(2)])];
    expect(findingTitle(model(rows, { chart: 'grouped', measures }))).toBe(
      '甲县发布8条最多，甲县、乙县公开并列最多（9条）'
    );
  });
});

describe('a figure that 校核 doubts', () => {
  test('is passed over where there is a sure one, and said to be', () => {
    const rows = [row('甲县', doubtful(80_000)), row('乙县', stated(20)), row('丙县', stated(3))];
    expect(findingTitle(model(rows))).toBe('乙县主动公开信息数20条，为所列最多（另有1个更大的数校核存疑，未计）');
  });

  test('below the first is not spoken of', () => {
    expect(findingTitle(model([row('甲县', stated(20)), row('乙县', doubtful(3))]))).toBe(
      '甲县主动公开信息数20条，为所列最多'
    );
  });

  test('that is the only one is said to be doubted', () => {
    expect(findingTitle(model([row('甲县', doubtful(80))]))).toBe('只有甲县写明主动公开信息数：80条（此数校核存疑）');
  });

  test('leads no measure of several', () => {
    const measures = [measure('公开'), measure('发布')];
    const rows = [row('甲县', [doubtful(90), stated(8)]), row('乙县', [stated(9), stated(2)])];
    expect(findingTitle(model(rows, { chart: 'grouped', measures }))).toBe(
      '乙县公开9条、甲县发布8条最多（另有1个更大的数校核存疑，未计）'
    );
  });
});

test('a report that names no body stands under its title in marks', () => {
  const title = '2023年工作总结';
  const nameless = row(`${title}（2）`, stated(20), { agency: null, title });
  expect(findingTitle(model([nameless, row('甲县', stated(3))]))).toBe(
    '《2023年工作总结》（2）主动公开信息数20条，为所列最多'
  );
});

test('nobody leads where there is no figure', () => {
  expect(leadingOf([])).toBeNull();
});
