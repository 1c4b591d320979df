import { test } from 'vitest';
import { checkNames, type NameRow } from './marked.fixture';

/** Once brackets have closed. */
test.each<NameRow>([
  [
    'a change is of what stands before them',
    '发生山火«9起»（其中烧荒«5起»、祭扫«4起»），同比下降«10%»。',
    ['发生山火', '烧荒 < 发生山火', '祭扫 < 发生山火', '发生山火同比下降']
  ],
  [
    'what says nothing alone is of what stands before them',
    '发生山火«9起»（«4起»烧荒，受伤«1人»），死亡«2人»。',
    ['发生山火', '烧荒', '烧荒受伤', '山火死亡']
  ],
  [
    'after brackets a figure is of the total',
    '举办展会«6场»（线上«2场»，线下«4场»），总投资«1亿元»。',
    ['举办展会', '线上 < 举办展会', '线下 < 举办展会', '展会总投资']
  ],
  [
    'a change inside them is of what they hold',
    '发生山火«9起»（烧荒«5起»，同比下降«10%»）。',
    ['发生山火', '烧荒 < 发生山火', '烧荒同比下降']
  ],
  [
    'the thing of a bare count in brackets stands before them',
    '茶乡公众号（«1个»），粉丝«300人»。',
    ['茶乡公众号', '茶乡公众号粉丝']
  ]
])('%s', checkNames);
