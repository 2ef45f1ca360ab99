// `npm start`: builds what has changed and runs the server in this process.
import { join } from "node:path";
import { buildAssets } from "./build/build-assets.ts";
import { buildServer } from "./build/build-server.ts";
import { buildStaff } from "./build/build-staff.ts";
import { root } from "./root.ts";

const staff = buildStaff().catch((error: unknown) => console.error("the staff app could not be built:", error));
await Promise.all([buildServer(), buildAssets()]);
await Promise.all([staff, import(join(root, "dist", "server", "main.js"))]);
