export { describeLibrary } from "./library/describe-library.ts";
export { readLibrary, takeStatedHours } from "./library/library.store.ts";
export type { LibraryProfile } from "./library/library-profile.ts";
export { portalModule } from "./module.ts";
export { deleteNotice, keepNotice, type NoticeAct } from "./notices/keep-notice.ts";
export { findNotice, listNotices, shownNotices } from "./notices/notice.store.ts";
export {
  longestText,
  longestTitle,
  type Notice,
  type NoticeState,
  type NoticeWords,
  paragraphsOf,
  stateOf,
  urgentFor,
} from "./notices/notice.ts";
export { portalPermissions } from "./permissions.ts";
export { portalProblems } from "./problems.ts";
