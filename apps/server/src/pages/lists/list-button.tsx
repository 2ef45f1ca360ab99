import { Button } from "@wenyuan/ui";
import type { RecordSummary } from "../../capabilities/catalogue/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { textLanguage, titleOf } from "../work-view.ts";
import { listMessages } from "./lists.messages.ts";

export interface ListButtonProps {
  readonly recordId: string;
  readonly work: RecordSummary;
  /** What the browser's selection holds. */
  readonly selection: readonly string[];
  readonly language: Language;
  /** Path of this page, to come back to. */
  readonly here: string;
  /** With the way to the list. */
  readonly withLink?: boolean;
}

/** Beside a work: puts it on the list, or takes it off. A form, so that it works without script. */
export function ListButton({ recordId, work, selection, language, here, withLink = false }: ListButtonProps) {
  const t = speak(listMessages, language);
  const on = selection.includes(recordId);
  const title = titleOf(work, language);
  return (
    <form method="post" action={`/${language}/list`} className="row list-button">
      <input type="hidden" name="record" value={recordId} />
      <input type="hidden" name="returnTo" value={here} />
      <Button
        kind={on ? "bare" : "plain"}
        small
        icon={on ? "check" : "plus"}
        name="action"
        value={on ? "remove" : "add"}
      >
        {on ? t.remove : t.add}
        {/* Twenty buttons of one page are told apart. */}
        <span className="hide">
          {language === "zh" ? "：" : ": "}
          <span lang={textLanguage(title, work.language)}>{title}</span>
        </span>
      </Button>
      {withLink && selection.length > 0 && <a href={`/${language}/list`}>{t.toList(selection.length)}</a>}
    </form>
  );
}
