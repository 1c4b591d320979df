import { describe, expect, test } from 'vitest';
import type { PlaceholderType } from '$extractors/records';
import { NO_FILTER } from '$lib/filters/report-filter';
import type { EffectivePlaceholder, EffectiveReport, EffectiveView } from '$lib/library/effective-view';
import { ticked } from './blank-tick';
import { printedSheets } from './paper-size';
import { placeholderExhibit } from './placeholder-exhibit';
import { ALL_UNFILLED, placeholderList } from './placeholder-list';
import { placeholderQuestion, placeholderSearch } from './placeholder-question';
import { plainGroup, plainList } from './plain-list';

const CLAUSE = 'XX镇XX月XX日办理工单XX件';
/** Where each blank of the clause stands, and those of other texts. */
const AT: Record<string, number> = { 镇: 0, 日: 3, 数: 15 };
const blank = (id: string, type: PlaceholderType, text = 'XX', context = CLAUSE) =>
  ({
    id,
    start: AT[id] ?? 90,
    end: 99,
    type,
    text,
    context,
    metric: type === 'figure' ? 'm1' : null,
    settled: false
  }) as EffectivePlaceholder;
const report = (id: string) =>
  ({ id, content: id, start: 0, end: 99, title: `${id}总结`, source: `${id}.txt` }) as EffectiveReport;

const VIEW = {
  reports: [report('甲'), report('乙'), report('丙')],
  reportById: new Map(),
  placeholdersOf: new Map([
    ['甲', [blank('甲名', 'name', '某某', '某某同志')]],
    [
      '乙',
      [blank('镇', 'name'), blank('日', 'date', 'XX月XX日'), blank('数', 'figure'), blank('隐', 'redaction', 'D')]
    ],
    ['丙', [{ ...blank('放下', 'figure'), settled: true }]]
  ]),
  metricsOf: new Map([['乙', [{ id: 'm1', name: '办理工单' }]]])
} as unknown as EffectiveView;

const LIBRARY = { view: VIEW, ticks: [] };
const list = (choice = {}) => placeholderList(VIEW, NO_FILTER, { ...ALL_UNFILLED, ...choice });
const ids = (rows: readonly { placeholder: EffectivePlaceholder }[]) => rows.map(({ placeholder: { id } }) => id);

describe('占位 lists', () => {
  test('figures first, names folded, reports that have names alone at the end', () => {
    const { groups, ...sums } = list();
    expect(groups.map((group) => [group.report.id, ids(group.rows), ids(group.folded)])).toEqual([
      ['乙', ['数', '日'], ['镇']],
      ['甲', [], ['甲名']]
    ]);
    expect(sums).toMatchObject({
      total: 2,
      reports: 1,
      folded: 2,
      counts: { figure: 1, date: 1, name: 2, redaction: 1 }
    });
  });

  test.each([
    [{ names: true }, ['甲名', '数', '日', '镇']],
    [{ type: 'name' }, ['甲名', '镇']],
    [{ type: 'redaction' }, ['隐']]
  ])('%o lists what was asked for and folds nothing', (choice, expected) => {
    expect(ids(list(choice).groups.flatMap(({ rows }) => rows))).toEqual(expected);
    expect(list(choice).folded).toBe(0);
  });

  test('each blank stands where it is in its clause, whatever else is left out', () => {
    const [row] = list({ type: 'figure' }).groups[0]?.rows ?? [];
    expect(row).toMatchObject({ name: '办理工单', before: 'XX镇XX月XX日办理工单', after: '件' });
  });

  test('what is handed on is what is listed, and says what is not', () => {
    const question = placeholderQuestion(LIBRARY, new URLSearchParams());
    expect(question.words).toEqual(['名称 2 处未列出']);
    expect(placeholderExhibit(question.list, question.words, 'placeholders/', new Date(0)).sheet.rows).toHaveLength(2);
    expect(plainList(question.list)).toContain('共 2 处，涉及 1 份报告');
    expect(plainList(question.list)).not.toContain('甲总结');
    const [group] = question.list.groups;
    expect(group && plainGroup(group).split('\n')[1]).toBe('1. 【数字·办理工单】XX镇XX月XX日办理工单XX件');
  });

  test('the address of listed names is read back', () => {
    const search = new URLSearchParams(placeholderSearch('', true));
    expect(placeholderQuestion(LIBRARY, search).choice).toEqual({ type: '', names: true, state: '' });
    expect(placeholderSearch('figure', true)['names']).toBe('');
  });

  test('the sheets of paper grow with the clauses', () => {
    const [group] = list().groups;
    if (!group) throw new Error('no group');
    const rows = Array.from({ length: 2000 }, (_, at) => ({
      ...(group.rows[0] ?? []),
      clause: `${at}`,
      placeholder: blank(`${at}`, 'figure', 'XX', `第${at}句XX件`),
      before: `第${at}句`
    })) as unknown as typeof group.rows;
    expect(printedSheets([group])).toBe(1);
    expect(printedSheets([{ ...group, rows }])).toBeGreaterThan(12);
    expect(printedSheets([{ ...group, rows }])).toBeLessThan(21);
  });
});

describe('blanks that were asked for', () => {
  const [first] = list().groups;
  const figure = first?.rows[0];
  if (!figure) throw new Error('no row');
  const tick = ticked(figure, { asked: Date.UTC(2024, 0, 5, 4), note: '周五报' }, 1);
  const LATER = { view: VIEW, ticks: [tick] };
  const question = (search: string) => placeholderQuestion(LATER, new URLSearchParams(search));

  test('are chosen by how far they have come', () => {
    expect(question('').list.states).toEqual({ open: 1, asked: 1, returned: 0 });
    expect(ids(question('state=asked').list.groups.flatMap(({ rows }) => rows))).toEqual(['数']);
    expect(question('state=asked').words).toEqual(['状态 已询问']);
    expect(question('state=returned').list.groups).toEqual([]);
  });

  test('stay listed while they are being ticked', () => {
    const open = placeholderQuestion(LATER, new URLSearchParams('state=open'), new Set(['数']));
    expect(ids(open.list.groups.flatMap(({ rows }) => rows))).toEqual(['数', '日']);
  });

  test('are told in the plain list and in columns of the export', () => {
    expect(plainList(question('').list)).toContain('（已询问 2024-01-05；周五报）');
    const { sheet } = placeholderExhibit(question('').list, [], 'placeholders/', new Date(0));
    const at = sheet.columns.findIndex(({ header }) => header === '已询问');
    expect(sheet.rows.map((row) => row.slice(at, at + 3))).toEqual([
      ['2024-01-05', '', '周五报'],
      ['', '', '']
    ]);
  });
});
