import { byTag, parseFields, parseShared } from "../parse-format.ts";
import { parseLayouts } from "../parse-layouts.ts";
import type { RecordFormat } from "../record-format.ts";
import { bibliographicFields } from "./bibliographic-format.ts";
import { FIXED_HOLDINGS } from "./fixed-holdings.ts";
import { FROM_BIBLIOGRAPHIC, HOLDINGS, HOLDINGS_SHARED } from "./holdings.ts";
import { PHYSICAL_DESCRIPTION } from "./physical-description.ts";
import { SHARED } from "./shared.ts";

export function holdingsFormat(): RecordFormat {
  const shared = parseShared(SHARED, HOLDINGS_SHARED);
  const taken = bibliographicFields().filter((field) => FROM_BIBLIOGRAPHIC.includes(field.tag));
  const record = { zh: "所属书目记录控制号", en: "Control number of the bibliographic record" };
  const link = { ...taken.find((field) => field.tag === "001")!, tag: "004", name: record };
  const fixed = { ...link, tag: "008", mandatory: true, name: { zh: "定长数据元", en: "Fixed-length data elements" } };
  const fields = [...taken, link, fixed, ...parseFields(HOLDINGS, shared)];
  const layouts = parseLayouts([FIXED_HOLDINGS, PHYSICAL_DESCRIPTION], shared);
  return {
    name: "marc21-holdings",
    leader: layouts.get("leader")!,
    fields: byTag(fields),
    layouts,
  };
}
