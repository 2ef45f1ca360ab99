import { byTag, parseFields, parseShared } from "../parse-format.ts";
import { additionalMaterial, parseLayouts } from "../parse-layouts.ts";
import type { FieldFormat, FixedLayout, FixedPosition, RecordFormat } from "../record-format.ts";
import { LINKS } from "./bibliographic-tables/added-entries-and-links.ts";
import { NUMBERS } from "./bibliographic-tables/control-and-numbers.ts";
import { DESCRIPTION } from "./bibliographic-tables/description.ts";
import { TITLES } from "./bibliographic-tables/headings-and-titles.ts";
import { NOTES } from "./bibliographic-tables/series-and-notes.ts";
import { LOCATIONS } from "./bibliographic-tables/series-entries-and-locations.ts";
import { SUBJECTS } from "./bibliographic-tables/subjects.ts";
import { HOLDINGS, HOLDINGS_SHARED } from "./holdings.ts";
import { LEADER_AND_COMMON } from "./leader-and-common.ts";
import { MATERIALS } from "./materials.ts";
import { MATERIALS_SHARED } from "./materials-shared.ts";
import { PHYSICAL_DESCRIPTION } from "./physical-description.ts";
import { SHARED } from "./shared.ts";

/** Fields of holdings that stand in holdings records alone. */
const HOLDINGS_ONLY = new Set(["014"]);

export function bibliographicFields(): FieldFormat[] {
  const shared = parseShared(SHARED, HOLDINGS_SHARED);
  const own = [NUMBERS, TITLES, DESCRIPTION, NOTES, SUBJECTS, LINKS, LOCATIONS];
  const embedded = parseFields(HOLDINGS, shared).filter((field) => !HOLDINGS_ONLY.has(field.tag));
  return [...own.flatMap((table) => parseFields(table, shared)), ...embedded];
}

export function bibliographicFormat(): RecordFormat {
  const layouts = parseLayouts([LEADER_AND_COMMON, MATERIALS, PHYSICAL_DESCRIPTION], parseShared(MATERIALS_SHARED));
  for (const [material, forms] of Object.entries(FORMS)) {
    const layout = layouts.get(`008/${material}`)!;
    layouts.set(`006/${material}`, additionalMaterial(layout, formOfMaterial(forms, layouts.get("leader")!)));
  }
  const fields = bibliographicFields();
  layouts.delete("008"); // what all materials have, never a field by itself
  return {
    name: "marc21-bibliographic",
    leader: layouts.get("leader")!,
    fields: byTag(fields),
    layouts,
  };
}

/** Form of material, 006/00: the types of record of leader/06, and `s` for what is serial besides. */
const FORMS: Readonly<Record<string, string>> = {
  books: "at",
  "computer-files": "m",
  maps: "ef",
  music: "cdij",
  "continuing-resources": "s",
  "visual-materials": "gkor",
  "mixed-materials": "p",
};

function formOfMaterial(forms: string, leader: FixedLayout): FixedPosition {
  const types = leader.positions.find((position) => position.at === 6)!.codes;
  const serial = { code: "s", name: { zh: "连续出版物或集成性资源", en: "Serial/Integrating resource" } };
  const codes = [...types, serial].filter((type) => forms.includes(type.code));
  return { at: 0, length: 1, name: { zh: "资料形式", en: "Form of material" }, content: "codes", codes };
}
