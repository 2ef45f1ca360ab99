import { byTag, parseFields, parseShared } from "../parse-format.ts";
import { parseLayouts } from "../parse-layouts.ts";
import type { RecordFormat } from "../record-format.ts";
import { AUTHORITY, AUTHORITY_SHARED } from "./authority.ts";
import { FIXED_AUTHORITY } from "./fixed.ts";
import { SHARED } from "./shared.ts";

export function authorityFormat(): RecordFormat {
  const shared = parseShared(SHARED, AUTHORITY_SHARED);
  const layouts = parseLayouts([FIXED_AUTHORITY], shared);
  return {
    name: "cnmarc-authority",
    leader: layouts.get("leader")!,
    fields: byTag(parseFields(AUTHORITY, shared)),
    layouts,
  };
}
