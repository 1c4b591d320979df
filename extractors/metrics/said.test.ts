import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['what is said of the last of a row', '«4个»县和«9个»镇开展试点。', ['开展试点的县', '开展试点的镇']],
  ['the measure of a thing named after it', '引进总投资«5亿元»的电池项目。', ['电池项目总投资']]
])('%s', checkNames);
