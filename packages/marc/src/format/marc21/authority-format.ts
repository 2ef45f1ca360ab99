import { byTag, parseFields, parseShared } from "../parse-format.ts";
import { parseLayouts } from "../parse-layouts.ts";
import type { RecordFormat } from "../record-format.ts";
import { AUTHORITY, AUTHORITY_FROM_BIBLIOGRAPHIC, AUTHORITY_SHARED } from "./authority.ts";
import { bibliographicFields } from "./bibliographic-format.ts";
import { FIXED_AUTHORITY } from "./fixed-authority.ts";
import { SHARED } from "./shared.ts";

export function authorityFormat(): RecordFormat {
  const taken = bibliographicFields().filter((field) => AUTHORITY_FROM_BIBLIOGRAPHIC.includes(field.tag));
  const own = parseFields(AUTHORITY, parseShared(SHARED, AUTHORITY_SHARED));
  const fields = [...taken, ...own];
  const layouts = parseLayouts([FIXED_AUTHORITY], parseShared(SHARED));
  return {
    name: "marc21-authority",
    leader: layouts.get("leader")!,
    fields: byTag(fields),
    layouts,
  };
}
