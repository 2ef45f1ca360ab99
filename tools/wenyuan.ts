// `npm run wenyuan -- <verb>`: builds the command line if its sources have changed, and runs it in this process.
import { join } from "node:path";
import { buildServer } from "./build/build-server.ts";
import { root } from "./root.ts";

await buildServer();
await import(join(root, "dist", "server", "cli.js"));
