import { byTag, parseFields, parseShared } from "../parse-format.ts";
import { parseLayouts } from "../parse-layouts.ts";
import type { RecordFormat } from "../record-format.ts";
import { DESCRIPTION } from "./bibliographic.ts";
import { FIXED_BIBLIOGRAPHIC } from "./fixed.ts";
import { RELATED_TITLES } from "./related-titles.ts";
import { SHARED } from "./shared.ts";
import { SUBJECTS_AND_NAMES } from "./subjects-and-names.ts";

export function bibliographicFormat(): RecordFormat {
  const shared = parseShared(SHARED);
  const fields = [DESCRIPTION, RELATED_TITLES, SUBJECTS_AND_NAMES].flatMap((table) => parseFields(table, shared));
  const layouts = parseLayouts([FIXED_BIBLIOGRAPHIC], shared);
  return {
    name: "cnmarc-bibliographic",
    leader: layouts.get("leader")!,
    fields: byTag(fields),
    layouts,
  };
}
