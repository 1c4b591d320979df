import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

test.each<NameRow>([
  ['the other kind of place', '城市绿地率达到«40%»，县城达到«35%»。', ['城市绿地率', '县城绿地率']],
  ['the other kind of school', '小学巩固率«99%»，初中«98%»。', ['小学巩固率', '初中巩固率']],
  ['another unit', '城市绿地率达到«40%»，县城«3座»。', ['城市绿地率', '县城']],
  ['nothing is set against it', '绿地率达到«40%»，县城达到«35%»。', ['绿地率', '县城']]
])('%s', checkNames);
