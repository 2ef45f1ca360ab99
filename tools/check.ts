// `npm run check`: everything that can be judged without running the program. Exit code 1 when anything is wrong.
import { runSteps } from "./check/run-steps.ts";
import { checkSteps } from "./check/steps.ts";

process.exitCode = (await runSteps(checkSteps)) ? 0 : 1;
