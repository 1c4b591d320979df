/** 14户40人: what the second figure of a pair adds to the name. */
const COUNTED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    种: '种类',
    类: '类别',
    户: '户数',
    人: '人数',
    名: '人数',
    元: '金额',
    亩: '面积',
    平方米: '面积',
    家: '家数',
    个: '个数',
    次: '次数',
    人次: '人次',
    场次: '场次',
    件: '件数',
    户次: '户次',
    项: '项数',
    吨: '重量',
    公里: '长度',
    公顷: '面积',
    公斤: '重量',
    间: '间数',
    栋: '栋数',
    台: '台数',
    宗: '宗数'
  })
);

export const suffixOf = (unit: string): string => COUNTED.get(unit) ?? '';
