import { readSource } from './read-source';
import type { ReaderReply, ReaderRequest } from './reader-protocol';

const reply = (message: ReaderReply) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ReaderRequest>) => {
  const { id, name, bytes } = data;
  const outcome = readSource(name, new Uint8Array(bytes), () => reply({ id, stage: 'reading' }));
  reply({ id, stage: 'done', outcome });
};
