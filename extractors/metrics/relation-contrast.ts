import type { RelationRule } from './relation-rule';

/** Kinds that reports set against each other: what is measured of the one is measured of the other. */
const KINDS: readonly (readonly string[])[] = [
  ['城市', '县城', '农村', '城镇', '乡村', '乡镇', '城区'],
  ['幼儿园', '小学', '初中', '高中', '中学'],
  ['公办', '民办'],
  ['男性', '女性']
];

/** 城市污水处理率94%，县城88% → 县城污水处理率. */
export const contrast: RelationRule = {
  id: 'contrast',
  reason: '城市污水处理率94%，县城88%: the same measure of the other kind',
  form: 'before',
  relate({ draft, memory: { previous } }) {
    if (!previous || previous.unit !== draft.unit) return null;
    const kinds = KINDS.find((words) => words.includes(draft.name));
    const other = kinds?.find((word) => word !== draft.name && previous.name.includes(word));
    if (other === undefined || previous.name.length - other.length < 2) return null;
    draft.name = previous.name.replace(other, draft.name);
    draft.head = draft.name;
    return 'done';
  }
};
