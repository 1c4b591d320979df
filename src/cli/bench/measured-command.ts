/** Runs the extract command over a folder and says on stderr what it took: processor milliseconds and peak kilobytes. */
import { runExtract } from '../run';
import { cpuNow } from './clock';

const start = cpuNow();
process.exitCode = await runExtract(process.argv.slice(2), process.stdout, process.stderr);
process.stderr.write(`measured ${Math.round(cpuNow() - start)} ${process.resourceUsage().maxRSS}\n`);
