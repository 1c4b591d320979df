import { describe, expect, test } from 'vitest';
import { checkMarked, verdicts } from './marked.fixture';

describe('base', () => {
  test.each<[string, string, string[]]>([
    [
      'two wholes that cannot be one',
      '班子中，本科学历【12人|本科学历】，占【30%|占比】；硕士学历【15人|硕士学历】，占【25%|占比】。',
      ['warning']
    ],
    [
      'one whole',
      '班子中，本科学历【12人|本科学历】，占【30%|占比】；硕士学历【10人|硕士学历】，占【25%|占比】。',
      ['ok']
    ],
    [
      'names that end alike, with years of service in the words between',
      '工作20年以上的窗口人员【9人|窗口人员】，占比【18%|占比】；工作10年以上的窗口人员【21人|窗口人员】，占比【70%|占比】。',
      ['warning']
    ],
    [
      'three kinds, the third of another whole',
      '教育类【20件|教育类】，占【40%|占比】、卫生类【10件|卫生类】，占【20%|占比】、交通类【12件|交通类】，占【12%|占比】。',
      ['warning']
    ],
    [
      'a parent of which no figure is given',
      '女性【8人|女性|代表】（占【20%|占比】），工人【9人|工人|代表】（占【30%|占比】）。',
      ['warning']
    ],
    [
      'rounded',
      '高级职称【7人|高级职称】，占【22.6%|占比】，中级职称【13人|中级职称】，占【41.9%|占比】，初级职称【11人|初级职称】，占【35.5%|占比】。',
      ['ok']
    ],
    [
      'the last adjusted so that the row makes 100',
      '高级职称【1人|高级职称】，占【33.3%|占比】，中级职称【1人|中级职称】，占【33.3%|占比】，初级职称【1人|初级职称】，占【33.4%|占比】。',
      ['ok']
    ],
    [
      'a stated whole is for share',
      '干部【40人|干部】，本科学历【12人|本科学历|干部】，占【30%|占比|干部】；硕士学历【15人|硕士学历|干部】，占【25%|占比|干部】。',
      []
    ],
    ['a part of the item before', '女干部【40人|女干部】，占【20%|占比】，女党员【10人|女党员】，占【25%|占比】。', []],
    ['other units', '本科学历【12人|本科学历】，占【30%|占比】；教育类【15件|教育类】，占【25%|占比】。', []],
    [
      'two bodies, each with a whole of its own',
      '东溪镇党员【12人|党员】，占【30%|占比】；西溪镇党员【15人|党员】，占【25%|占比】。',
      []
    ],
    ['named wholes', '党员【12人|党员】，占全局的【30%|占比】；女党员【15人|女党员】，占全县的【25%|占比】。', []],
    [
      'two works without a common whole',
      '建成公园【3个|建成公园】，占【30%|占比】；改造小区【5个|改造小区】，占【25%|占比】。',
      []
    ],
    ['two sentences', '本科学历【12人|本科学历】，占【30%|占比】。硕士学历【15人|硕士学历】，占【25%|占比】。', []],
    ['about so many', '本科学历【约12人|本科学历】，占【30%|占比】；硕士学历【15人|硕士学历】，占【25%|占比】。', []],
    [
      'a count of something else between',
      '本科学历【12人|本科学历】，占【30%|占比】；新招录【60人|新招录】，硕士学历【15人|硕士学历】，占【25%|占比】。',
      []
    ],
    ['a single share', '本科学历【12人|本科学历】，占【30%|占比】。', []],
    [
      'short names of one pattern',
      '城镇户籍【460人|城镇户籍】（占【46%|占比】），农村户籍【600人|农村户籍】（占【54%|占比】）。',
      ['warning']
    ]
  ])('%s', (_title, marked, expected) => {
    expect(verdicts('base', marked)).toEqual(expected);
  });

  test('the message and the details hold the wholes', () => {
    const [finding] = checkMarked(
      '本科学历【12人|本科学历】，占【30%|占比】；硕士学历【15人|硕士学历】，占【25%|占比】。'
    );
    expect(finding?.message).toBe(
      '本科学历12人占30%（推算整体约40人），硕士学历15人占25%（推算整体约60人），各占比的整体不是同一个数，请核对数量或占比。'
    );
    expect(finding?.details).toMatchObject({ wholes: [40, 60], counts: [{ value: 12 }, { value: 15 }] });
  });
});
