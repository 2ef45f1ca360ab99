import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import openapiTS, { astToString } from "openapi-typescript";
import { buildServer } from "../build/build-server.ts";
import { root } from "../root.ts";

/** The typed client's types, from the description that the program itself prints. */
export async function apiTypesFile(): Promise<{ path: string; content: string }> {
  await buildServer();
  const cli = join(root, "dist", "server", "cli.js");
  const { stdout } = await promisify(execFile)(process.execPath, [cli, "openapi"], { maxBuffer: 64 << 20 });
  const types = astToString(await openapiTS(stdout));
  return {
    path: "packages/api-client/src/schema.generated.ts",
    content: `// Generated from the routes of the server by \`npm run generate\`; do not edit.\n${types}`,
  };
}
