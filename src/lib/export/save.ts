/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The click has taken what it needs; the next task is soon enough to let the memory go.
  setTimeout(() => URL.revokeObjectURL(url));
}

/** Puts a picture on the clipboard; false where the browser does not allow it. The promise keeps the user's gesture alive. */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    // Refused by a policy or not there at all: the page offers to save a file instead.
    return false;
  }
}
