// `npm start`: builds what has changed and runs the server in this process.
import { join } from "node:path";
import { buildAssets } from "./build/build-assets.ts";
import { buildServer } from "./build/build-server.ts";
import { buildStaff } from "./build/build-staff.ts";
import { root } from "./root.ts";

console.log("\n  正在构建和启动，第一次约十几秒 · Building and starting; the first time takes some seconds");
await Promise.all([buildServer(), buildAssets()]);
// The staff app takes longest: the library opens its door before, and says so to whoever comes early.
const staff = buildStaff().catch((error: unknown) => console.error("the staff app could not be built:", error));
await Promise.all([staff, import(join(root, "dist", "server", "main.js"))]);
