import { drop, fileOf, importFiles, openOverview } from './drop';
import { expect, test } from './fixture';

const GOOD_TEXT =
  '临川乡2023年政务公开工作总结\n2023年，我乡主动公开政府信息312条，收到依申请公开4件，均已办结。\n临川乡人民政府\n2023年12月20日\n';
const GOOD = fileOf('临川乡.txt', GOOD_TEXT);

const BAD = [
  ['an empty file', fileOf('空白.txt', ''), /文件是空的/u],
  ['a binary file', fileOf('图片.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])), /不是纯文本|不是文本/u],
  ['a text with no report in it', fileOf('便条.txt', '明天下午三点开会，请带笔。\n'), /没有找到工作报告/u],
  [
    'a text in an encoding that nothing here reads',
    // Shift-JIS kana, whose second bytes are no continuation in UTF-8 or GB18030.
    fileOf('乱码.txt', new Uint8Array(Array.from({ length: 400 }, (_, index) => [0x83, 0x20 + (index % 16)]).flat())),
    /编码|不是文本/u
  ]
] as const;

for (const [what, bad, message] of BAD) {
  test(`${what} is refused in plain Chinese, and the rest of the batch is read`, async ({ page, expectAccessible }) => {
    await importFiles(page, [bad, GOOD]);
    const panel = page.getByRole('region', { name: '导入进度' });
    await expect(panel).toContainText('1 个文件未能导入');
    await expect(panel.getByRole('listitem').filter({ hasText: bad.name })).toContainText(message);
    await expect(panel.getByRole('listitem').filter({ hasText: GOOD.name })).toContainText('已导入');
    await expectAccessible();
    await page.goto('compare/?indicator=disclosure.total');
    await expect(page.getByRole('link', { name: '在临川乡2023年政务公开工作总结中查看312条' })).toBeVisible();
  });
}

test('a file of 50 MB is refused for its size, and the rest of the batch is read', async ({ page }) => {
  await openOverview(page);
  await page.evaluate((good) => {
    const transfer = new DataTransfer();
    const line = '这一行没有数字，只是很长很长。\n';
    const lines = Math.ceil((50 * 1024 * 1024) / new Blob([line]).size);
    transfer.items.add(new File([line.repeat(lines)], '太大.txt', { type: 'text/plain' }));
    transfer.items.add(new File([good], '临川乡.txt', { type: 'text/plain' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, GOOD_TEXT);
  const panel = page.getByRole('region', { name: '导入进度' });
  await expect(panel).toContainText('1 个文件未能导入', { timeout: 30_000 });
  await expect(panel.getByRole('listitem').filter({ hasText: '太大.txt' })).toContainText(/50 MB|51 MB/u);
  await expect(panel.getByRole('listitem').filter({ hasText: '临川乡.txt' })).toContainText('已导入');
});

test('the same content twice is counted once, with a note', async ({ page }) => {
  await importFiles(page, [GOOD, { ...GOOD, name: '临川乡（副本）.txt' }]);
  await expect(page.getByRole('region', { name: '导入进度' })).toContainText('内容相同，只计一次');
  await page.goto('compare/?indicator=disclosure.total');
  await expect(page.locator('tr[data-report]')).toHaveCount(1);
});

test('files dropped on another page than 总览 are read there', async ({ page }) => {
  await page.goto('placeholders/');
  // Shown once the page holds the library; before that it takes no files.
  await expect(page.locator('main .kinds')).toBeVisible();
  await drop(page, [GOOD]);
  await expect(page.getByRole('region', { name: '导入进度' })).toContainText('已导入 1 个文件');
});
