import { readFileSync } from 'node:fs';
import library, { roster } from 'virtual:sample-library';
import { decodeText } from '$lib/import/decode';
import { readSource } from '$lib/import/read-source';
import { ReaderPool, type ReaderWorker } from '$lib/import/reader-pool';
import type { ReaderReply, ReaderRequest } from '$lib/import/reader-protocol';
import type { LibraryParts } from './library.svelte';
import { MemoryStore } from './memory-store';
import type { LibraryStore } from './store';

/** A worker without a thread: reads in a later task, as a worker's replies come. A file called `crash.txt` crashes it, and `hang.txt` is never answered. */
export class InlineWorker implements ReaderWorker {
  static made = 0;
  onmessage: ReaderWorker['onmessage'] = null;
  onerror: ReaderWorker['onerror'] = null;
  #ended = false;

  constructor() {
    InlineWorker.made++;
  }

  postMessage({ id, name, bytes }: ReaderRequest): void {
    if (name === 'hang.txt') return;
    setTimeout(() => {
      if (name === 'crash.txt') this.onerror?.({ message: 'out of memory' } as ErrorEvent);
      else
        this.#reply({
          id,
          stage: 'done',
          outcome: readSource(name, new Uint8Array(bytes), (share) => this.#reply({ id, stage: 'reading', share }))
        });
    });
  }

  terminate(): void {
    this.#ended = true;
  }

  #reply(data: ReaderReply): void {
    if (!this.#ended) this.onmessage?.({ data } as MessageEvent<ReaderReply>);
  }
}

export function testPool(timeout = 10_000, size = 2): ReaderPool {
  return new ReaderPool({ createWorker: () => new InlineWorker(), size, timeout });
}

export function testParts(store: LibraryStore = new MemoryStore()): LibraryParts {
  let clock = Date.UTC(2024, 0, 15);
  return {
    store,
    pool: testPool(),
    loadSamples: () => Promise.resolve({ files: library, roster }),
    fetchSample: async ({ file }) => {
      const decoded = decodeText(readFileSync(`static/samples/${file}`));
      if (!decoded.ok) throw new Error(file);
      return decoded.text;
    },
    now: () => clock++
  };
}

/** A small report of our own, with one count, one placeholder and one worded zero. */
export function reportText(agency: string, year: number, disclosed: string): string {
  return `${agency}${year}年政务公开工作总结

${year}年，${agency}认真做好政务公开工作。现将有关情况总结如下：
一、主动公开情况
全年主动公开政府信息${disclosed}条。召开新闻发布会3场。
二、依申请公开情况
全年未收到政府信息公开申请。

${agency}
${year}年12月20日
`;
}
