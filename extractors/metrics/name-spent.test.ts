import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['what the money was spent on', '投资«130万元»改造茶市排水设施。', ['改造茶市排水设施投资']],
  ['by whom it was spent is left out', '引进云溪公司投资«13亿元»兴建抽水蓄能电站。', ['兴建抽水蓄能电站投资']],
  ['money that came in is spent on nothing', '收取培训费«3万元»改善伙食。', ['收取培训费']],
  ['what follows after a mark is told of it, too', '投资«130万元»，改造泵站«2座»。', ['改造泵站投资', '改造泵站']],
  ['what is bought and counted names itself', '投入«9万元»购置水泵«3台»。', ['投入', '购置水泵']],
  [
    'what is counted right after its verb',
    '投入«30万元»建设«2座»农村新建茶亭。',
    ['建设农村新建茶亭投入', '建设农村新建茶亭']
  ],
  ['and not past another clause', '投入«30万元»，«2座»茶亭完工。', ['投入', '完工的茶亭']],
  ['persons are no money', '投入«30人»改造泵站。', ['投入改造泵站']]
])('%s', checkNames);
