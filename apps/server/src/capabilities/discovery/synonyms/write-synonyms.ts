import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../kernel/db/database.ts";
import { publish } from "../../../kernel/events/event-log.ts";
import { synonymsChanged } from "../events.ts";
import { discoveryProblems } from "../problems.ts";
import { deleteGroup, insertGroups, updateGroup } from "./synonym-group.store.ts";
import { type SynonymGroup, usableGroup } from "./synonym-group.ts";

/** Adds a group of synonyms. @returns its id, or what is wrong with it */
export async function addSynonyms(tx: Tx, group: SynonymGroup): Promise<string | Problem> {
  const usable = usableGroup(group);
  if (!usable) return discoveryProblems.unusableSynonyms();
  const [id = ""] = await insertGroups(tx, [usable]);
  await publish(tx, synonymsChanged, [{}]);
  return id;
}

/** States a group anew. @returns what is wrong, if anything */
export async function changeSynonyms(tx: Tx, id: string, group: SynonymGroup): Promise<Problem | undefined> {
  const usable = usableGroup(group);
  if (!usable) return discoveryProblems.unusableSynonyms();
  return await changed(tx, await updateGroup(tx, id, usable));
}

/** Deletes a group. @returns what is wrong, if anything */
export async function dropSynonyms(tx: Tx, id: string): Promise<Problem | undefined> {
  return await changed(tx, await deleteGroup(tx, id));
}

async function changed(tx: Tx, isThere: boolean): Promise<Problem | undefined> {
  if (!isThere) return discoveryProblems.synonymGroupNotFound();
  await publish(tx, synonymsChanged, [{}]);
  return undefined;
}
