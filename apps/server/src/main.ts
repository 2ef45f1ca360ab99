import { runProgram } from "./program.ts";

// The server: reads its settings from the environment, runs until it is told to stop.
// React looks for this when it is loaded, which is why the rest is loaded after it: its other build checks everything on every page,
// and a page takes three times the work.
process.env["NODE_ENV"] ??= "production";
const { serve } = await import("./serve.ts");
await runProgram(() => serve(process.env));
