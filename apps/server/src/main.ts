import { runProgram } from "./program.ts";
import { serve } from "./serve.ts";

// The server: reads its settings from the environment, runs until it is told to stop.
await runProgram(() => serve(process.env));
