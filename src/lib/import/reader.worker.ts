import { readSource } from './read-source';
import type { ReaderReply, ReaderRequest } from './reader-protocol';

const reply = (message: ReaderReply) => self.postMessage(message);

self.onmessage = ({ data }: MessageEvent<ReaderRequest>) => {
  const { id, name, bytes } = data;
  let told = -1;
  const outcome = readSource(name, new Uint8Array(bytes), (share) => {
    // A compilation has hundreds of reports: a hundred words on it are enough.
    if (Math.floor(share * 100) === told) return;
    told = Math.floor(share * 100);
    reply({ id, stage: 'reading', share });
  });
  reply({ id, stage: 'done', outcome });
};
