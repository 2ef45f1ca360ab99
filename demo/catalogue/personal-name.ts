import { isPinyinOf } from "./pinyin-matching.ts";
import type { Maker } from "./work.ts";

/** A person's name as MARC 21 files it: `Austen, Jane`, `Cao, Xueqin`; by its indicator 1 surname first, 0 as it is spoken. */
export interface EntryName {
  readonly indicator: "0" | "1";
  readonly name: string;
}

/** Surnames of more than one word, of which the last word alone would be wrong. */
const compoundSurnames =
  /^(.+) (García Márquez|du Maurier|García Lorca|Vargas Llosa|Cervantes Saavedra|Ortega y Gasset|Mac Lane|(?:Le|La|Du|Van|Von|De|Des|Mc|Mac|St\.|El|Al|Ben|Bin) .+)$/u;
/** Particles that follow the forename when a name is filed in English: `Goethe, Johann Wolfgang von`. */
const particles =
  /^(.+? (?:von|van|de|der|den|du|da|di|del|della|ter|zu|af|of|y|d’|d')(?: (?:der|den|la|las|los|dem))?) (.+)$/u;
/** Of antiquity and the Middle Ages: filed as spoken. */
const spoken =
  /^(?:Dante Alighieri|Thomas Aquinas|Leonardo da Vinci|Marcus Aurelius|Diogenes Laertius|Omar Khayyam|Murasaki Shikibu|Sei Shōnagon)$|\bof\b/u;
const suffix = /^(.+?),? (Jr\.|Sr\.|fils|père|II|III|IV)$/u;

/** The name in Latin letters: as the title page has it, or as it is also written. */
function latinName({ name, alsoWritten }: Maker): string | undefined {
  return [name, alsoWritten].find((text) => text !== undefined && isLatin(text));
}

export function isLatin(text: string): boolean {
  return !/(?!\p{Script=Latin})\p{L}/u.test(text);
}

/** Countries, as a Chinese catalogue names them, where the surname comes first. */
const countriesOfSurnameFirst: ReadonlySet<string> = new Set(["日", "韩", "朝", "越"]);
const antiquity: ReadonlySet<string> = new Set(["古希腊", "古罗马"]);

/** Whether the maker has a Chinese name and the other form is its pinyin. */
export function hasPinyin({ name, alsoWritten = "" }: Maker): boolean {
  return isPinyinOf(name, alsoWritten) || isPinyinOf(alsoWritten, name);
}

/** Chinese names begin with the surname and lose their tones; Western ones end with it; those of antiquity have none. */
export function entryName(maker: Maker): EntryName {
  const name = spokenName(maker);
  if (!isLatin(name)) return { indicator: "1", name };
  if (antiquity.has(maker.from ?? "")) return { indicator: "0", name };
  return hasPinyin(maker) || beginsWithSurname(maker) ? easternEntry(name) : westernEntry(name);
}

/** A Japanese name in characters has its Latin form in the same order: 夏目漱石, Natsume Sōseki. */
function beginsWithSurname({ name, surnameFirst: stated, from = "" }: Maker): boolean {
  return stated || (countriesOfSurnameFirst.has(from) && !isLatin(name) && !name.includes("·"));
}

/** The name in Latin letters, if it has such a form, in the order of speech. */
export function spokenName(maker: Maker): string {
  const name = latinName(maker) ?? maker.name;
  return hasPinyin(maker) ? withoutTones(name) : name;
}

function easternEntry(name: string): EntryName {
  const [surname = "", ...given] = name.split(" ");
  return given.length === 0 || spoken.test(name)
    ? { indicator: "0", name }
    : { indicator: "1", name: `${surname}, ${given.join(" ")}` };
}

function westernEntry(name: string): EntryName {
  if (!name.includes(" ") || spoken.test(name)) return { indicator: "0", name };
  const [, plain = name, after] = suffix.exec(name) ?? [];
  const [, forename = "", surname = ""] =
    compoundSurnames.exec(plain) ?? particles.exec(plain) ?? /^(.+) (\S+)$/u.exec(plain) ?? [];
  return { indicator: "1", name: [surname, forename, ...(after === undefined ? [] : [after])].join(", ") };
}

/** Pinyin as MARC 21 libraries write it, without tones (ALA-LC romanisation): `Nüxing`, `Cao Xueqin`. */
export function withoutTones(pinyin: string): string {
  return pinyin
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0304\u030c]/g, "")
    .normalize("NFC");
}
