// `npm run fix`: formats, and mends what the linter can mend safely.
import { runSteps } from "./check/run-steps.ts";
import { fixSteps } from "./check/steps.ts";

process.exitCode = (await runSteps(fixSteps)) ? 0 : 1;
