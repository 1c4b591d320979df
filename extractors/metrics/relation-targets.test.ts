import { describe, test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

describe('a target in brackets', () => {
  test.each<NameRow>([
    [
      'of what is measured, and not of the thing alone',
      '茶苗出栏«9万株»，占计划数«8万株»的«112%»；茶籽收入可增至«6万元»，占计划数«5万元»的«120%»。',
      ['茶苗出栏', '茶苗出栏计划数', '茶苗出栏计划数完成率', '茶籽收入', '茶籽收入计划数', '茶籽收入计划数完成率']
    ],
    ['a target is of the figure before', '建档率«85%»（全年任务«80%»）。', ['建档率', '建档率任务']],
    ['one that was set from above', '培训茶农«90人»（市级下达任务«80人»）。', ['培训茶农', '培训茶农市级下达任务']],
    ['one that is counted in other units', '建档率«85%»（全年任务«900份»）。', ['建档率', '任务']],
    ['one without brackets', '建档率«85%»，全年任务«80%»。', ['建档率', '任务']],
    ['one that says what it is of', '建档率«85%»（随访率任务«80%»）。', ['建档率', '随访率任务 < 建档率']]
  ])('%s', checkNames);
});

describe('how much of a target was done', () => {
  test.each<NameRow>([
    [
      'how much of a target was done',
      '接待茶客«84人»，完成目标«80人»的«105%»。',
      ['接待茶客', '接待茶客完成目标', '接待茶客完成目标完成率']
    ],
    [
      'a target with its own figure',
      '完成松林补植«280亩»，为年度任务«75亩»的«3.7倍»，占总任务«560亩»的«50%»。',
      ['完成松林补植', '松林补植年度任务', '松林补植年度任务完成倍数', '松林补植总任务', '松林补植总任务完成率']
    ],
    [
      'a growth after a target',
      '接待茶客«84人»，完成目标«80人»，增长«105%»。',
      ['接待茶客', '接待茶客完成目标', '接待茶客完成目标增长']
    ],
    ['a share of what is planned', '计划接待茶客«80人»，其中女性占«10%»。', ['计划接待茶客', '女性占比 < 计划接待茶客']]
  ])('%s', checkNames);
});
