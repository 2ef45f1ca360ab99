import { isControlTag } from "../../iso2709/tags.ts";
import type { DataField, Field, Subfield } from "../../record.ts";

/**
 * The fields that stand inside a linking field (UNIMARC 4XX, embedded fields technique): each $1 begins one with its tag and indicators
 * (`$1 2001 ` followed by `$a…`), or holds a whole control field (`$1 001012345`).
 */
export function embeddedFields(field: DataField): Field[] {
  const fields: Field[] = [];
  let open: { subfields: Subfield[] } | undefined;
  for (const { code, value } of field.subfields) {
    if (code !== "1") {
      open?.subfields.push({ code, value });
      continue;
    }
    const tag = value.slice(0, 3);
    if (isControlTag(tag)) {
      fields.push({ tag, value: value.slice(3) });
      open = undefined;
      continue;
    }
    const data = { tag, ind1: value[3] ?? " ", ind2: value[4] ?? " ", subfields: [] as Subfield[] };
    fields.push(data);
    open = data;
  }
  return fields;
}
