import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { readPlaces } from "../../catalogue/index.ts";
import { portalProblems } from "../problems.ts";
import { insertNotice, removeNotice, updateNotice } from "./notice.store.ts";
import type { NoticeWords } from "./notice.ts";

export interface NoticeAct {
  /** The notice that is written anew; a new one when absent. */
  readonly id?: string | undefined;
  readonly by: string;
  readonly now: Date;
}

/** Writes a notice, or writes one anew. @returns its id, or what is wrong with it */
export async function keepNotice(tx: Tx, words: NoticeWords, { id, by, now }: NoticeAct): Promise<string | Problem> {
  const { from, until, branch } = words;
  if (until !== undefined && until < from) return portalProblems.noticeEndsBeforeItBegins({ from, until });
  if (branch !== undefined && !(await isBranch(tx, branch))) return portalProblems.unknownBranch({ branch });
  if (id === undefined) return await insertNotice(tx, { words, by, now });
  return (await updateNotice(tx, id, { words, by, now })) ? id : portalProblems.noticeNotFound();
}

export async function deleteNotice(tx: Tx, id: string): Promise<Problem | undefined> {
  return (await removeNotice(tx, id)) ? undefined : portalProblems.noticeNotFound();
}

async function isBranch(tx: Tx, code: string): Promise<boolean> {
  return (await readPlaces(tx)).branches.some((branch) => branch.code === code);
}
