import type { Sheet } from '$lib/export/sheet';
import { inOfficialOrder, type RosterBody } from './roster';

/** The roster as a sheet, which `readRoster` reads back. */
export function rosterSheet(bodies: readonly RosterBody[]): Sheet {
  return {
    name: '名录',
    columns: [
      { header: '序号', type: 'number' },
      { header: '名称', type: 'text' },
      { header: '别名', type: 'text' },
      { header: '层级', type: 'text' },
      { header: '分组', type: 'text' }
    ],
    rows: inOfficialOrder(bodies).map((body, place) => [
      place + 1,
      body.name,
      body.aliases.join('、'),
      body.level,
      body.group
    ])
  };
}

/** The sheet to fill in: its rows show how, and are passed over when it is read. */
export function templateSheet(): Sheet {
  const rows = [
    [1, '示例：鹭汀县', '', '县区', '县区'],
    [2, '示例：鹭汀县人力资源和社会保障局', '鹭汀县人社局、县人社局', '县区', '县直部门'],
    [3, '示例：石笕镇', '石笕镇人民政府', '乡镇街道', '乡镇街道']
  ];
  return { ...rosterSheet([]), rows };
}
