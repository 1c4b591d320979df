import { writeFileSync } from 'node:fs';
import { caseNames, extractCase, outputPath } from './cases';
import { renderRecords } from './render';

// Golden files are what a person has read and agreed with; a machine that rewrites them unseen proves nothing.
if (process.env['CI']) {
  console.error('Golden files are rewritten locally and read by eye, never in CI.');
  process.exit(1);
}

for (const name of caseNames()) {
  const records = extractCase(name);
  writeFileSync(outputPath(name), renderRecords(records));
  console.log(`${name}: ${records.length} records`);
}
