// `npm run trial -- <name>`: runs trials/<name>.ts, prints its table and keeps its result in trials/results/.
import { measure } from "./measure/measure.ts";

await measure("trials", process.argv.slice(2));
