import type { Database, Tx } from "../../../kernel/db/database.ts";
import { deletePhoto } from "../photos/photo.store.ts";
import { consentsOf, insertConsent, lastWords, readPreset } from "./privacy.store.ts";
import { type Purpose, purposes, purposeWords, usedUnasked } from "./purpose.ts";

export interface PurposeState {
  readonly purpose: Purpose;
  readonly used: boolean;
  /** Whether the reader has answered; nobody is asked twice. */
  readonly answered: boolean;
}

/** What each purpose stands at for a reader: the reader's last word, or what the preset says. */
export async function purposeStates(at: Database | Tx, readerId: string): Promise<PurposeState[]> {
  const [preset, said] = [await readPreset(at), await consentsOf(at, readerId)];
  return purposes.map((purpose) => {
    const last = said.find((consent) => consent.purpose === purpose);
    const { needed } = purposeWords[purpose];
    return {
      purpose,
      used: needed || (last?.granted ?? usedUnasked(purpose, preset)),
      answered: needed || last !== undefined,
    };
  });
}

/** What a reader is asked at the first sign-in: under the preset that asks, every purpose without an answer. */
export async function purposesToAsk(at: Database | Tx, readerId: string): Promise<Purpose[]> {
  if ((await readPreset(at)) !== "balanced") return [];
  return (await purposeStates(at, readerId)).filter(({ answered }) => !answered).map(({ purpose }) => purpose);
}

/** Whether what is known of a reader may be used for a purpose. Other rooms ask this before they keep or use anything. */
export async function mayUse(at: Database | Tx, readerId: string, purpose: Purpose): Promise<boolean> {
  const states = await purposeStates(at, readerId);
  return states.some((state) => state.purpose === purpose && state.used);
}

/** Those of the readers of whom something may be used for a purpose; two queries for all. */
export async function readersWhoMay(
  at: Database | Tx,
  readerIds: readonly string[],
  purpose: Purpose,
): Promise<Set<string>> {
  const ids = [...new Set(readerIds)];
  const unasked = usedUnasked(purpose, await readPreset(at));
  const said = await lastWords(at, ids, purpose);
  return new Set(ids.filter((id) => said.get(id) ?? unasked));
}

/** Writes down a reader's word on a purpose. A purpose that is needed has no word. */
export async function giveConsent(
  tx: Tx,
  { readerId, purpose, granted }: { readonly readerId: string; readonly purpose: Purpose; readonly granted: boolean },
  now: Date,
): Promise<void> {
  if (purposeWords[purpose].needed) return;
  const preset = await readPreset(tx);
  await insertConsent(tx, { readerId, purpose, granted, preset, at: now });
  if (purpose === "photo" && !granted) await deletePhoto(tx, readerId);
}
