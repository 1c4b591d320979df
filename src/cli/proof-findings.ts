/** `npm run proof:findings`: how many of the contradictions planted into the sample library each check finds. */
import { outcomes, recallByCheck } from '../../tests/unit/planted/recall';

const results = outcomes();
for (const { check, planted, found } of recallByCheck(results))
  console.log(
    `${check.padEnd(10)} 查出 ${String(found).padStart(3)} / ${String(planted).padStart(3)}   ${((100 * found) / planted).toFixed(0)}%`
  );
const missed = results.filter(({ found }) => found.length === 0);
for (const { plant } of missed)
  console.log(`漏报  ${plant.check}  ${plant.file}  ${plant.edits.map(([, to]) => to.trim()).join(' / ')}`);
for (const { plant, others } of results)
  for (const other of others) console.log(`旁及  ${plant.check} → ${other.check}  ${plant.file}  ${other.message}`);
