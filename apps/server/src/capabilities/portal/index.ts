export { describeLibrary } from "./library/describe-library.ts";
export { readLibrary, takeStatedHours } from "./library/library.store.ts";
export type { LibraryProfile } from "./library/library-profile.ts";
export { portalModule } from "./module.ts";
export { portalPermissions } from "./permissions.ts";
export { portalProblems } from "./problems.ts";
