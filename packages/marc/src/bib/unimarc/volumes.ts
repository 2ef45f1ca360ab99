import { dataFields, type MarcRecord } from "../../record.ts";
import type { Link, Volume } from "../description.ts";
import { stripIsbd } from "../isbd-punctuation.ts";
import { present } from "../present.ts";
import { volumeOrder, volumesIn } from "../volumes.ts";

/** The volumes of a set: repeated $h $i in 200, the contents note, or links down to volume records. */
export function volumesOf(record: MarcRecord, contents: readonly string[], links: readonly Link[]): Volume[] {
  const inTitle = dataFields(record, "200").flatMap((field) => pairs(field.subfields));
  if (inTitle.length > 1) return inTitle;
  const noted = volumesIn(contents);
  if (noted.length > 0) return noted;
  const linked = links.filter(({ kind }) => kind === "constituent").flatMap((link) => linkedVolume(link) ?? []);
  return linked.length > 1 ? linked : [];
}

function pairs(subfields: readonly { code: string; value: string }[]): Volume[] {
  const volumes: Volume[] = [];
  for (const [i, { code, value }] of subfields.entries()) {
    if (code !== "h") continue;
    const number = stripIsbd(value);
    const name = subfields[i + 1]?.code === "i" ? stripIsbd(subfields[i + 1]!.value) : number;
    volumes.push(present({ text: name, number, order: volumeOrder(number) }));
  }
  return volumes;
}

function linkedVolume({ text, part, isbn, romanized }: Link): Volume | undefined {
  if (part === undefined) return undefined;
  return present({ text, romanized, number: part, order: volumeOrder(part), isbn });
}
