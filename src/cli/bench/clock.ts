export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Milliseconds of processor time that this process has used: what other programs do meanwhile does not count. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Median processor milliseconds of a piece of work, after warm-up rounds in which the engine compiles it. */
export function timed(rounds: number, work: () => void, warmUp = 3): number {
  for (let i = 0; i < warmUp; i++) work();
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const start = cpuNow();
    work();
    times.push(cpuNow() - start);
  }
  return median(times);
}
