import type { Bilingual } from "../../../kernel/i18n/language.ts";
import type { Facts } from "../people/facts.ts";

/** An entry of a reader's history, as far as it tells where a fact comes from. */
export interface OriginEntry {
  /** As `actorCode` writes it. */
  readonly by: string;
  /** It came with a list of the campus. */
  readonly inFeed: boolean;
  /** The library's day. */
  readonly day: string;
  readonly kind: string;
  readonly after: Facts | null;
}

/**
 * Where each field of a record comes from, in words: the last entry of the history that set it, or the one that made the record.
 * @param history oldest first
 */
export function originsOf(history: readonly OriginEntry[]): (field: string) => Bilingual {
  const made = history.find(({ kind }) => kind === "created");
  const set = new Map(
    history.flatMap((entry) => Object.keys(entry.after ?? {}).map((field) => [field, entry] as const)),
  );
  return (field) => {
    const entry = set.get(field) ?? made;
    return entry ? originWords(entry) : { zh: "图书馆", en: "The library" };
  };
}

function originWords({ by, inFeed, day }: OriginEntry): Bilingual {
  const { zh, en } = whoWords(by, inFeed);
  return { zh: `${zh}，${day}`, en: `${en}, ${day}` };
}

function whoWords(by: string, inFeed: boolean): Bilingual {
  if (inFeed) return { zh: "学校人员名单", en: "The university’s list of people" };
  const [kind, name] = by.split(":");
  if (kind === "account") return { zh: "总服务台", en: "The library’s desk" };
  if (kind === "client" || kind === "token") return { zh: "学校的业务系统", en: "A system of the university" };
  if (name === "registration" || kind === "anonymous") return { zh: "您本人", en: "You" };
  return { zh: "图书馆系统", en: "The library’s system" };
}
