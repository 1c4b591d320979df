import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  [
    'what is disclosed on request, by its heading',
    '（二）依申请公开情况\n今年受理«9件»，办结«8件»。',
    ['依申请公开受理', '依申请公开办结']
  ],
  [
    'what work is done on',
    '扎实开展茶事文件清理工作，废止«3件»，现行有效«9件»。',
    ['茶事文件废止', '茶事文件现行有效']
  ],
  ['a firm, whose the figures that follow are', '一是青山茶厂，预计投资«3亿元»。', ['青山茶厂投资']],
  ['what there is most of', '采茶类数量最多，共«49件»。', ['采茶类']],
  ['a thing that reached a new height', '茶业产值又创新高，预计可达到«32亿元»。', ['茶业产值']],
  ['a clause without a figure sets the topic', '举行森林防火演练，参加人员«80人»。', ['森林防火演练参加人员']],
  ['what became of a thing sets it as topic', '房车露营持续升温，总投资«3亿元»。', ['房车露营总投资']],
  ['what was done to a thing sets it as topic', '云溪漂流基地建成运营，总投资«2亿元»。', ['云溪漂流基地总投资']],
  ['a cited plan is the theme of its tasks', '印发《老旧小区改造实施方案》，明确«8项»任务。', ['老旧小区改造明确任务']],
  [
    'what a deed is done to, without what qualifies it',
    '对以县政府名义印发的茶园文件进行全面梳理，废止«9件»。',
    ['茶园文件废止']
  ],
  ['how it was done is no part of it', '对以县政府名义印发的茶园文件全面梳理，废止«9件»。', ['茶园文件废止']],
  ['to whom is no object', '向茶农协会进行宣传，发放手册«9册»。', ['发放手册']],
  ['what holds of each is of all', '所有取水申请均按期办理，办结率«100%»。', ['取水申请办结率']],
  ['a body before its deed', '来信最多的部门：茶业局，转办«9件»；林业局，转办«6件»。', ['茶业局转办', '林业局转办']],
  [
    'how a point is called',
    '1.茶园供水类问题。共受理«9件»，占比«30%»。',
    ['茶园供水类问题受理', '茶园供水类问题受理占比']
  ],
  ['a point that tells what is done', '1.推进茶园供水改造。共受理«9件»。', ['受理']],
  ['how industry fared', '县属工业逆势增长，完成产值«9亿元»。', ['县属工业完成产值']],
  [
    'how things are looked at is no topic',
    '三是从种植规模上看，连片茶园较多，共«128处»，占茶园总数«37.6%»。',
    ['连片茶园', '连片茶园占茶园总数']
  ],
  ['and not how they are divided', '抢收明前春茶，按城乡分，共«9吨»。', ['明前春茶']],
  ['what is looked at from above is a thing', '修建从山顶看湖的茶亭，共«9座»。', ['从山顶看湖的茶亭']],
  [
    'to whom was replied is none either',
    '受理茶农投诉«22起»，已处理完毕并回复当事人，办结率为«100%»。',
    ['受理茶农投诉', '茶农投诉办结率']
  ],
  [
    'nor how far works got',
    '青山茶校占地«30亩»，完成主体工程建设，累计投入资金«300万元»。',
    ['青山茶校占地', '青山茶校投入资金']
  ],
  [
    'works are',
    '青山茶校占地«30亩»，完成茶亭工程建设，累计投入资金«300万元»。',
    ['青山茶校占地', '茶亭工程建设投入资金']
  ],
  ['a level that fared well', '早茶种植面积比上年度稳中有增，预计在«25万亩»左右。', ['早茶种植面积']],
  ['均 before its deed cuts nothing', '均按期办理取水申请，办结率«100%»。', ['取水申请办结率']]
])('%s', checkNames);
