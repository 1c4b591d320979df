import { describe, expect, test } from 'vitest';
import { droppedFiles, pickedFiles } from './files';

const file = (name: string, path = '') =>
  Object.defineProperty(new File(['x'], name), 'webkitRelativePath', { value: path });

/** Entries as a browser's drop has them: a folder gives what is in it in portions of two. */
function fileEntry(path: string, error?: DOMException): FileSystemEntry {
  const give = (take: (one: File) => void, fail: (cause: DOMException) => void) =>
    error ? fail(error) : take(file(path.slice(path.lastIndexOf('/') + 1)));
  return { isFile: true, isDirectory: false, fullPath: path, file: give } as unknown as FileSystemEntry;
}

function folderEntry(path: string, inside: readonly FileSystemEntry[]): FileSystemEntry {
  const createReader = () => {
    let at = 0;
    return { readEntries: (take: (portion: FileSystemEntry[]) => void) => take(inside.slice(at, (at += 2))) };
  };
  return { isFile: false, isDirectory: true, fullPath: path, createReader } as unknown as FileSystemEntry;
}

function drop(...entries: FileSystemEntry[]): DataTransfer {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  return { items: [{ kind: 'string', webkitGetAsEntry: () => null }, ...items], files: [] } as unknown as DataTransfer;
}

describe('files dropped or picked', () => {
  test('a folder is walked through, however many portions its reader gives', async () => {
    const inner = folderEntry('/报告/乡镇', [fileEntry('/报告/乡镇/石笕镇.txt')]);
    const names = ['甲', '乙', '丙', '丁', '戊'].map((name) => fileEntry(`/报告/${name}.txt`));
    const found = await droppedFiles(drop(folderEntry('/报告', [...names, inner]), fileEntry('/单独.txt')));
    expect(found.map(({ name }) => name)).toEqual([
      '报告/甲.txt',
      '报告/乙.txt',
      '报告/丙.txt',
      '报告/丁.txt',
      '报告/戊.txt',
      '报告/乡镇/石笕镇.txt',
      '单独.txt'
    ]);
  });

  test.each(['.DS_Store', '~$报告.txt', 'Thumbs.db', 'desktop.ini'])('%s is left out', (name) => {
    expect(pickedFiles([file(name, `报告/${name}`), file('甲.txt', '报告/甲.txt')]).map((one) => one.name)).toEqual([
      '报告/甲.txt'
    ]);
  });

  test('a file that vanished is kept by name, and fails when it is read', async () => {
    const [found] = await droppedFiles(drop(fileEntry('/走了.txt', new DOMException('gone', 'NotFoundError'))));
    expect(found?.name).toBe('走了.txt');
    await expect(found?.file.arrayBuffer()).rejects.toThrow('gone');
  });
});
