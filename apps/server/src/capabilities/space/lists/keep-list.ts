import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { randomToken } from "../../../kernel/ids/random-token.ts";
import { findSummaries } from "../../catalogue/index.ts";
import type { PersonalFactsProvider } from "../../readers/index.ts";
import { spaceProblems } from "../problems.ts";
import { findList, insertList, listsOf, removeLists, replaceEntries, updateList } from "./list.store.ts";
import { distinctWorks, listName, longestName, mostLists } from "./reading-list.ts";

export interface NewList {
  readonly readerId: string;
  readonly name: string;
  readonly recordIds: readonly string[];
  readonly now: Date;
}

/** Keeps a selection under a name. @returns the list's id */
export async function keepList(tx: Tx, { readerId, name, recordIds, now }: NewList): Promise<string | Problem> {
  const named = listName(name);
  if (named === undefined) return spaceProblems.listNeedsName({ most: longestName });
  if ((await listsOf(tx, readerId)).length >= mostLists) return spaceProblems.tooManyLists({ most: mostLists });
  const id = await insertList(tx, { readerId, name: named, now });
  await replaceEntries(tx, id, await knownWorks(tx, recordIds));
  return id;
}

export interface ListChange {
  readonly name?: string;
  /** All works of the list, in their new order. */
  readonly recordIds?: readonly string[];
  /** Whether a link shows it; a link that was ended never comes back. */
  readonly shared?: boolean;
}

/** Changes a list of the reader's own. */
export async function changeList(
  tx: Tx,
  list: { readonly id: string; readonly readerId: string },
  change: ListChange & { readonly now: Date },
): Promise<Problem | undefined> {
  const before = await findList(tx, list.id, list.readerId);
  if (!before) return spaceProblems.listNotFound();
  const name = change.name === undefined ? undefined : listName(change.name);
  if (change.name !== undefined && name === undefined) return spaceProblems.listNeedsName({ most: longestName });
  const shareKey = change.shared === undefined ? undefined : change.shared ? (before.shareKey ?? randomToken()) : null;
  await updateList(tx, list.id, {
    now: change.now,
    ...(name === undefined ? {} : { name }),
    ...(shareKey === undefined ? {} : { shareKey }),
  });
  if (change.recordIds) await replaceEntries(tx, list.id, await knownWorks(tx, change.recordIds));
  return undefined;
}

export async function deleteList(tx: Tx, id: string, readerId: string): Promise<Problem | undefined> {
  return (await removeLists(tx, readerId, id)) ? undefined : spaceProblems.listNotFound();
}

/** Those that the catalogue shows, each once. */
async function knownWorks(tx: Tx, recordIds: readonly string[]): Promise<string[]> {
  const known = await findSummaries(tx, recordIds);
  return distinctWorks(recordIds.filter((id) => known.has(id)));
}

/** What this room holds of a reader. */
export const listFacts: PersonalFactsProvider = {
  room: { zh: "我的空间", en: "My space" },
  async facts(at, readerId) {
    return (await listsOf(at, readerId)).map(({ name, works, shareKey }) => ({
      what:
        shareKey === undefined ? { zh: "书单", en: "List" } : { zh: "书单，凭链接分享", en: "List, shared by link" },
      value: `${name} (${works})`,
      whence: { zh: "您自己", en: "You" },
      until: { zh: "直到您删除它", en: "Until you delete it" },
    }));
  },
  mustStay: () => Promise.resolve([]),
  async erase(tx, readerId) {
    await removeLists(tx, readerId);
  },
};
