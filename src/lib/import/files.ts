/** A file with its path relative to what was dropped or picked. */
export interface NamedFile {
  readonly name: string;
  readonly file: Blob;
}

/** Files that systems and office programs leave in folders, and that nobody means to import. */
const LITTER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu;

/** Files of a file or folder picker. */
export function pickedFiles(files: Iterable<File>): NamedFile[] {
  return [...files]
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }))
    .filter(({ name }) => !isLitter(name));
}

/** Files of a drop, folders walked through. The entries are taken at once: a drop's data is gone after its event. */
export async function droppedFiles(transfer: DataTransfer): Promise<NamedFile[]> {
  const entries = [...transfer.items].flatMap((item) => (item.kind === 'file' ? (item.webkitGetAsEntry() ?? []) : []));
  if (entries.length === 0) return pickedFiles(transfer.files);
  const found = await Promise.all(entries.map((entry) => filesOf(entry)));
  return found.flat().filter(({ name }) => !isLitter(name));
}

async function filesOf(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject)).catch(unreadable);
    return [{ name: entry.fullPath.replace(/^\//u, ''), file }];
  }
  if (!isDirectory(entry)) return [];
  const found = await Promise.all((await entriesOf(entry)).map((inner) => filesOf(inner)));
  return found.flat();
}

/** A folder's reader gives its entries in portions, until an empty one. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    ).catch(() => []);
    if (portion.length === 0) return all;
    all.push(...portion);
  }
}

/** Stands for a file that vanished or may not be read: it fails, by name, when its turn comes. */
function unreadable(cause: unknown): Blob {
  return Object.assign(new Blob(), {
    arrayBuffer: () => Promise.reject<ArrayBuffer>(cause instanceof Error ? cause : new Error(String(cause)))
  });
}

function isLitter(name: string): boolean {
  return LITTER.test(name.slice(name.lastIndexOf('/') + 1));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
