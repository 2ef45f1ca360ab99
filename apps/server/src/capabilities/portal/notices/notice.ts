import type { Bilingual } from "../../../kernel/i18n/language.ts";

/** What the library has to tell for some days: what is closed, what moved, what begins. */
export interface Notice {
  readonly id: string;
  readonly title: Bilingual;
  /** Paragraphs are parted by empty lines. */
  readonly text: Bilingual;
  /** Code of the branch that it is about; the whole library when absent. */
  readonly branch?: string | undefined;
  /** Shown on top of the pages that it concerns. */
  readonly urgent: boolean;
  /** First and last day on which it is shown, `YYYY-MM-DD` by the library's clock. */
  readonly from: string;
  readonly until?: string | undefined;
  readonly changedAt: Date;
}

/** What staff write of a notice. */
export type NoticeWords = Omit<Notice, "id" | "changedAt">;

export type NoticeState = "planned" | "shown" | "past";

export const longestTitle = 120;
export const longestText = 5000;

/** Where a notice stands on a day, `YYYY-MM-DD`: days in this form sort as they follow one another. */
export function stateOf({ from, until }: Pick<Notice, "from" | "until">, today: string): NoticeState {
  if (from > today) return "planned";
  return until !== undefined && until < today ? "past" : "shown";
}

/** Paragraphs of a text, each without blanks around it. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n\s*\r?\n/u)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

/** Notices that a page about some branches shows on top: urgent ones of the whole library and of those branches. */
export function urgentFor(notices: readonly Notice[], branches: ReadonlySet<string>): Notice[] {
  return notices.filter(({ urgent, branch }) => urgent && (branch === undefined || branches.has(branch)));
}
