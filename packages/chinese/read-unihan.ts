import { readFileSync } from "node:fs";
import { join } from "node:path";

const files = ["Variants", "IRGSources", "OtherMappings", "Readings", "RadicalStrokeCounts"];

/** Property → character → value, as in UAX #38. */
export type Unihan = ReadonlyMap<string, ReadonlyMap<string, string>>;

export function readUnihan(directory: string): Unihan {
  const properties = new Map<string, Map<string, string>>();
  for (const file of files) {
    for (const line of readFileSync(join(directory, `Unihan_${file}.txt`), "utf8").split("\n")) {
      const [code, property, value] = line.split("\t");
      if (!code?.startsWith("U+") || !property || !value) continue;
      const table = properties.get(property) ?? new Map<string, string>();
      table.set(characterOf(code), value);
      properties.set(property, table);
    }
  }
  return properties;
}

/** `U+4E00<kSource` → 一 */
export function characterOf(code: string): string {
  return String.fromCodePoint(Number.parseInt(code.slice(2), 16));
}

/** The characters that a variant property names, in its order. */
export function variantsOf(unihan: Unihan, property: string): [string, string[]][] {
  return [...(unihan.get(property) ?? [])].map(([from, value]) => [from, value.split(" ").map(characterOf)]);
}
