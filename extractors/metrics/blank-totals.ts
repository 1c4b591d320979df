import type { Draft } from './draft';

/** How far along works are: 新建, 续建. */
const STAGE = /^(?:新建|续建|扩建|改建|改扩建|新开工|在建|前期|储备|拟建|结转)(?!.{8})/u;

/** 实施项目xx个，新建x个、续建x个: where the total is left blank, the stages of the same works tell its parts. */
export function relateStages(drafts: readonly Draft[], at: number): void {
  const total = drafts[at];
  if (!total || STAGE.test(total.name)) return;
  let to = at + 1;
  for (let part = drafts[to]; part?.unit === total.unit && !part.parent && STAGE.test(part.name); part = drafts[++to]);
  const parts = drafts.slice(at + 1, to);
  if (new Set(parts.map(({ name }) => STAGE.exec(name)?.[0])).size < 2) return;
  for (const part of parts) {
    part.parent = total;
    part.rules.push('sum');
  }
}
