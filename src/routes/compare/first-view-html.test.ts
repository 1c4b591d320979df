import { expect, test } from 'vitest';
import { inertControls, pageSvg } from './first-view-html';

test.each([
  ['<!--[0--><p>字</p><!---->', '<p>字</p>'],
  ['<button type="button">改</button>', '<button tabindex="-1" aria-disabled="true" type="button">改</button>'],
  ['<form class="filters"><input></form>', '<form inert class="filters"><input></form>'],
  ['<details><summary>更多</summary></details>', '<details inert><summary>更多</summary></details>'],
  ['<p>图</p><div class="marks" role="listbox" tabindex="0"><!--[--><!--]--></div>', '<p>图</p>'],
  ['<a href="../" style="color: red">总览</a>', '<a>总览</a>'],
  ['<format-b>', '<format-b>']
])('nothing in it answers: %s', (html, expected) => {
  expect(inertControls(html)).toBe(expected);
});

test('a picture keeps what it shows, says it in words, and has no style of its own', () => {
  const svg =
    '<svg width="20" height="9"><g class="zr0-c"><text style="font: 600 12px Han Sans, sans" ecmeta_ssr_type="x">九</text></g><style ><![CDATA[.a{}]]></style></svg>';
  expect(pageSvg(svg, 'first-1296', '甲 > 乙 & "丙" < 丁')).toBe(
    '<svg class="first-1296" role="img" aria-label="甲 > 乙 &amp; &quot;丙&quot; &lt; 丁" preserveAspectRatio="none" width="20" height="9"><g><text font-weight="600" font-size="12">九</text></g></svg>'
  );
});
