// `npm run build`: everything that a start needs.
import { buildAssets } from "./build/build-assets.ts";
import { buildServer } from "./build/build-server.ts";
import { buildStaff } from "./build/build-staff.ts";

await Promise.all([buildServer(), buildAssets(), buildStaff()]);
