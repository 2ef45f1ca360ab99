import type { Problem } from "@wenyuan/problem";
import type { Tx } from "../../../../kernel/db/database.ts";
import { enqueue } from "../../../../kernel/jobs/job.ts";
import { importProblems } from "../../import-problems.ts";
import { changeImport, findUnfinished, lockImport } from "./import.store.ts";
import type { ImportRun, ImportState } from "./import-run.ts";

/** What somebody may ask of an import, and when. */
export const importActions = ["pause", "resume", "cancel", "revert"] as const;
export type ImportAction = (typeof importActions)[number];

const allowed: Readonly<Record<ImportAction, { readonly from: readonly ImportState[]; readonly to: ImportState }>> = {
  pause: { from: ["running"], to: "paused" },
  resume: { from: ["paused", "failed", "cancelled"], to: "running" },
  cancel: { from: ["waiting", "running", "paused", "failed"], to: "cancelled" },
  revert: { from: ["paused", "failed", "done", "cancelled"], to: "reverting" },
};

/** The job that works on imports; see module.ts. */
export const importJob = { name: "catalogue.run-imports" } as const;

/** Pauses, resumes, cancels or takes back an import. The batch under way is done with or rolled back, never cut in two. */
export async function changeState(tx: Tx, id: string, action: ImportAction): Promise<ImportRun | Problem> {
  const run = await lockImport(tx, id);
  if (!run) return importProblems.importNotFound({ id });
  const { from, to } = allowed[action];
  if (!from.includes(run.state)) return importProblems.importNotSo({ state: run.state, action });
  // From the command line it goes on there; what was uploaded needs its file.
  if (action === "resume" && run.storageKey === null && run.startedBy !== "system")
    return importProblems.importFileGone();
  if (action === "resume") {
    const other = await findUnfinished(tx, run);
    if (other && other.id !== id) return importProblems.importUnderWay({ id: other.id });
  }
  await changeImport(tx, id, { state: to, ...(action === "cancel" ? { finished: true } : {}) });
  if (to === "running" || to === "reverting") await enqueue(tx, importJob, [{}]);
  return { ...run, state: to };
}
