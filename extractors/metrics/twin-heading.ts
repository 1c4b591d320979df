import { HEAD, type TwinRule } from './twin-rule';

/** A thing told under two headings may be one thing told twice: only what says little by itself is taken for two. */
const LITTLE = 5;

/** （一）茶园管护: 修枝3次. */
export const headingHead: TwinRule = {
  id: 'heading',
  reason: 'what says little by itself is of what its heading names',
  headOf({ section, name }) {
    if (name.length > LITTLE) return '';
    const heading = section.slice(section.lastIndexOf('/') + 1).trim();
    return heading.length >= HEAD.least && heading.length <= HEAD.most && !/[，。；、]/u.test(heading) ? heading : '';
  }
};
