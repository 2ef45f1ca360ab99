import { Temporal } from "@wenyuan/calendar";
import { longestText, longestTitle, type Notice, type NoticeWords } from "../../capabilities/portal/index.ts";
import type { Bilingual } from "../../kernel/i18n/language.ts";
import { noticesMessages as texts } from "./notices.messages.ts";

/** Fields of the form, as typed. */
export const noticeFields = ["titleZh", "titleEn", "textZh", "textEn", "branch", "from", "until", "urgent"] as const;
export type NoticeField = (typeof noticeFields)[number];
export type TypedNotice = Readonly<Record<NoticeField, string>>;

export interface ReadNotice {
  readonly words: NoticeWords;
  /** What is wrong, by field, in the order of the form. */
  readonly wrong: ReadonlyMap<NoticeField, Bilingual>;
}

/** What the form shows of a notice; of a new one that it begins today. */
export function typedOf(notice: Notice | undefined, today: string): TypedNotice {
  return {
    titleZh: notice?.title.zh ?? "",
    titleEn: notice?.title.en ?? "",
    textZh: notice?.text.zh ?? "",
    textEn: notice?.text.en ?? "",
    branch: notice?.branch ?? "",
    from: notice?.from ?? today,
    until: notice?.until ?? "",
    urgent: notice?.urgent ? "yes" : "",
  };
}

/** The notice that a form says, and what has to be mended before it can be kept. */
export function readNotice(typed: TypedNotice): ReadNotice {
  const wrong = new Map<NoticeField, Bilingual>();
  const written = (field: NoticeField, most: number) => {
    const text = typed[field].trim().slice(0, most);
    if (text === "") wrong.set(field, texts.missing);
    return text;
  };
  const title = { zh: written("titleZh", longestTitle), en: written("titleEn", longestTitle) };
  const text = { zh: written("textZh", longestText), en: written("textEn", longestText) };
  const from = dayOf(typed.from);
  const until = typed.until.trim() === "" ? undefined : dayOf(typed.until);
  if (from === undefined) wrong.set("from", texts.wrongDay);
  if (typed.until.trim() !== "" && until === undefined) wrong.set("until", texts.wrongDay);
  if (from !== undefined && until !== undefined && until < from) wrong.set("until", texts.beforeFirst);
  const branch = typed.branch === "" ? undefined : typed.branch;
  return { words: { title, text, branch, from: from ?? "", until, urgent: typed.urgent === "yes" }, wrong };
}

function dayOf(typed: string): string | undefined {
  try {
    return Temporal.PlainDate.from(typed.trim(), { overflow: "reject" }).toString();
  } catch {
    return undefined; // no day of the calendar: 2026-02-30
  }
}
