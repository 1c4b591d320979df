import { runExtract } from './run';

process.exitCode = await runExtract(process.argv.slice(2), process.stdout, process.stderr);
