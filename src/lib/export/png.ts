/** An SVG document as a PNG at `ratio` pixels a CSS pixel. Rejects where the browser cannot make a picture of that size. */
export async function pngOf(svg: string, ratio: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * ratio);
  canvas.height = Math.round(image.naturalHeight * ratio);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new RangeError('no canvas of this size');
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new RangeError('picture too large'))), 'image/png');
  });
}
