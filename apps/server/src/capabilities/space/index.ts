export { changeList, deleteList, keepList, type ListChange, listFacts } from "./lists/keep-list.ts";
export { findList, findSharedList, listsOf } from "./lists/list.store.ts";
export { listMerges } from "./lists/merge-list-owners.ts";
export { mostWorks, type ReadingList, type ReadingListSummary } from "./lists/reading-list.ts";
export { spaceModule } from "./module.ts";
export { spaceProblems } from "./problems.ts";
