import { expect, test } from 'vitest';
import { rankingOf, rankName } from './ranking';

test.each([
  ['what is ranked and where', '水稻单产居云州市', '水稻单产云州市排名'],
  ['how it is so', '茶叶增速持续稳居全省', '茶叶增速全省排名'],
  ['for how long', '茶叶产量连续三年位列全市', '茶叶产量全市排名'],
  ['a place at the end', '绿化得分全县', '绿化得分全县排名'],
  ['among whom', '茶叶产量在五个县区中位居', '茶叶产量五个县区排名'],
  ['with whom', '河水质量与云山县并列全市', '河水质量全市排名'],
  ['an assessment is ranked by itself', '在全县绿化考核中名列', '全县绿化考核排名'],
  ['what was won', '护林队荣获全县扑火比赛', '全县扑火比赛名次'],
  ['where it was won', '护林队获得全县', '护林队全县排名'],
  ['a place by its own word', '茶叶产量全省位次', '茶叶产量全省位次'],
  ['nothing but a group', '少年男子组', '少年男子组名次']
])('%s: %s', (_, said, name) => {
  const ranking = rankingOf(said);
  expect(rankName(ranking.thing, ranking)).toBe(name);
});

test.each([
  ['where the thing was named before', '暂居全省', { thing: '', where: '全省', title: '排名' }],
  ['residents rank nothing', '城乡居民满意度', { thing: '城乡居民满意度', where: '', title: '名次' }],
  ['what is listed is no place', '列入名录的古茶树居全市', { thing: '列入名录的古茶树', where: '全市', title: '排名' }]
])('%s: %s', (_, said, ranking) => {
  expect(rankingOf(said)).toEqual(ranking);
});
