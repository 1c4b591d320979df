import { expect, test } from 'vitest';
import { sql } from './sql';
import { nodeEngine } from './node-engine.fixture';

test('dates and times come as they are written, and what has none as nothing', async () => {
  const engine = await nodeEngine();
  const rows = await engine.query(
    sql`select date '2023-12-18' as d, timestamp '2023-12-18 08:30:00' as t, null::date as none, 5 as n`
  );
  expect(rows).toEqual([{ d: '2023-12-18', t: '2023-12-18 08:30:00', none: null, n: 5 }]);
});
