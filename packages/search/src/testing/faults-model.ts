import type { Change } from "../document.ts";
import type { Schema } from "../schema.ts";

/** What the child of the fault trial writes: step n follows from n alone, so that any process can say what must be found. */
export const faultsSchema: Schema = {
  text: { title: { role: "title", weight: 10 } },
  facets: { parity: {} },
  sorts: { step: { type: "number" } },
};

/** Ids in use at once: later steps overwrite and delete earlier ones. */
const IDS = 97;
const CHANGES_PER_STEP = 7;

export function changesOf(step: number): Change[] {
  return Array.from({ length: CHANGES_PER_STEP }, (_, i) => {
    const id = (step * 31 + i * 17) % IDS;
    if ((step + i) % 5 === 0) return { delete: id };
    const title = `common word${step} half${(step + i) % 2} 红楼${step % 10}`;
    return { put: { id, fields: { title }, facets: { parity: String((step + i) % 2) }, sorts: { step } } };
  });
}

/** Id and title of everything that must be found after a step. */
export function contentAfter(step: number): Map<number, string> {
  const content = new Map<number, string>();
  for (let each = 1; each <= step; each += 1) {
    for (const change of changesOf(each)) {
      if (change.put === undefined) content.delete(Number(change.delete));
      else content.set(Number(change.put.id), String(change.put.fields?.["title"]));
    }
  }
  return content;
}
