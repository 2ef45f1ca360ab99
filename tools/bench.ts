// `npm run bench -- <name>`: runs bench/<name>.ts, prints its table and keeps its result in bench/results/.
import { measure } from "./measure/measure.ts";

await measure("bench", process.argv.slice(2));
