/** The parts of an Office file, and what its writers put in an order that the schema of ECMA-376 does not have. */
import { strFromU8, strToU8, unzip, zip, type Unzipped, type Zippable } from 'fflate';

export function unzipped(bytes: Uint8Array): Promise<Unzipped> {
  return new Promise((resolve, reject) => unzip(bytes, (error, parts) => (error ? reject(error) : resolve(parts))));
}

export function zipped(parts: Zippable): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) =>
    zip(parts, (error, bytes) => (error ? reject(error) : resolve(bytes as Uint8Array<ArrayBuffer>)))
  );
}

/** The same parts with one written anew; one that is not there stays so. */
export function withPart(parts: Zippable, path: string, change: (xml: string) => string): Zippable {
  const part = parts[path];
  return part instanceof Uint8Array ? { ...parts, [path]: strToU8(change(strFromU8(part))) } : parts;
}

/** PptxGenJS names the master of the notes after the slides; it stands before them. */
export function notesMasterFirst(xml: string): string {
  const list = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0] ?? '';
  return xml.replace(list, '').replace('</p:sldMasterIdLst>', `</p:sldMasterIdLst>${list}`);
}

/** PptxGenJS writes notes as one paragraph with line breaks in its text, which a reader may run together. */
export function notesParagraphs(xml: string): string {
  return xml.replace(/<a:r>(<a:rPr\b[^>]*\/>)?<a:t>([^<]*)<\/a:t><\/a:r>/g, (_, properties = '', text: string) =>
    text
      .split(/\r?\n/)
      .map((line) => `<a:r>${properties}<a:t>${line}</a:t></a:r>`)
      .join('</a:p><a:p>')
  );
}

/** What a font has, in the schema's order. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

/** write-excel-file names a font before it is sized. */
export function fontsInOrder(xml: string): string {
  return xml.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const elements = inside.split(/(?=<)/);
    const place = (element: string) => FONT_ORDER.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '');
    return `<font>${[...elements].sort((a, b) => place(a) - place(b)).join('')}</font>`;
  });
}
