import { fromMarcJson } from "@wenyuan/marc";
import { changeView, versionFactsView } from "./record.schema.ts";
import { differences } from "./record-difference.ts";
import type { RecordVersion } from "./record-version.store.ts";

export const lastVersion = 2 ** 31 - 1;

/** A cursor of versions is the number of the last one shown. */
export function beforeCursor(cursor: string | undefined): number {
  return Math.min(Number(cursor ?? lastVersion), lastVersion);
}

/** A page of versions, the newest first, of one more than it shows: the last one shown is compared with it. */
export function versionPage(versions: readonly RecordVersion[], limit: number) {
  const shown = versions.slice(0, limit);
  const end = shown.at(-1);
  return {
    items: shown.map((one, i) => ({
      id: String(one.version),
      ...versionFactsView(one),
      changes: changesOf(versions[i + 1], one),
    })),
    ...(versions.length > limit && end ? { next: String(end.version) } : {}),
  };
}

/** What a version changed in the one before it. */
export function changesOf(before: RecordVersion | undefined, after: RecordVersion) {
  return before ? differences(fromMarcJson(before.marc), fromMarcJson(after.marc)).map(changeView) : [];
}
