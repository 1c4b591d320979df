/** Spearman's rank correlation, ties at their mean rank; null where one side has no spread. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number | null {
  const x = ranks(pairs.map(([value]) => value));
  const y = ranks(pairs.map(([, value]) => value));
  const middle = (pairs.length + 1) / 2;
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((rank, index) => {
    const [dx, dy] = [rank - middle, (y[index] ?? middle) - middle];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

function ranks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const places = new Map<number, { first: number; count: number }>();
  sorted.forEach((value, index) => {
    const place = places.get(value);
    if (place) place.count += 1;
    else places.set(value, { first: index + 1, count: 1 });
  });
  return values.map((value) => {
    const place = places.get(value);
    return place ? place.first + (place.count - 1) / 2 : 0;
  });
}
