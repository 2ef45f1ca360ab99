import type { DataField } from "@wenyuan/marc";
import type { LinkedFields } from "./linked-fields.ts";
import type { Subfields } from "./marc-field.ts";
import { entryName, isLatin, spokenName } from "./personal-name.ts";
import { roleOf, roleWords } from "./responsibility.ts";
import type { Maker, Work } from "./work.ts";

/** Main entry, when the first maker created the work, and added entries. */
export interface MakerFields {
  readonly main: readonly DataField[];
  readonly added: readonly DataField[];
}

export function makerFields({ makers }: Work, linked: LinkedFields): MakerFields {
  const [first, ...others] = makers;
  if (!first) return { main: [], added: [] };
  const creator = roleWords[roleOf(first)].creator;
  return {
    main: creator ? [makerField("1", first, linked)] : [],
    added: (creator ? others : makers).map((maker) => makerField("7", maker, linked)),
  };
}

function makerField(block: "1" | "7", maker: Maker, linked: LinkedFields): DataField {
  const { indicator, name } = maker.role === "body" ? { indicator: "2", name: spokenName(maker) } : entryName(maker);
  const tag = `${block}${maker.role === "body" ? "10" : "00"}`;
  const original = originalForm(maker);
  return linked.field(tag, `${indicator} `, {
    subfields: entry(name, maker),
    ...(original !== undefined && isLatin(name) && { original: entry(original, maker) }),
  });
}

/** The form of the name in another script than Latin. */
function originalForm({ name, alsoWritten }: Maker): string | undefined {
  return [name, alsoWritten].find((text) => text !== undefined && !isLatin(text));
}

/** `Darwin, Charles, $d 1809-1882, $e author. $4 aut`; dates that go on have no comma after their hyphen. */
function entry(name: string, maker: Maker): Subfields {
  const { relator, code } = roleWords[roleOf(maker)];
  const { dates } = maker;
  return [
    ["a", `${name},`],
    ["d", dates === undefined || dates.endsWith("-") ? dates : `${dates},`],
    ["e", `${relator}.`],
    ["4", code],
  ];
}
