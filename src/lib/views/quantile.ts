/**
 * Linear interpolation between order statistics (Hyndman & Fan 1996, type 7: what Excel's QUARTILE.INC does), in DuckDB's own
 * way of adding up, so that both give the same bits. Takes values in ascending order; null for none.
 */
export function quantile(ascending: readonly number[], share: number): number | null {
  const at = (ascending.length - 1) * share;
  const low = ascending[Math.floor(at)];
  const high = ascending[Math.ceil(at)];
  if (low === undefined || high === undefined) return null;
  const part = at - Math.floor(at);
  return part === 0 ? low : low * (1 - part) + high * part;
}
