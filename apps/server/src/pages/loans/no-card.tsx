import { Blank, LinkButton } from "@wenyuan/ui";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { loansMessages } from "./loans.messages.ts";

/** For an account that belongs to no reader. */
export function NoCard({ language }: { readonly language: Language }) {
  const t = speak(loansMessages, language);
  return (
    <Blank art="shelf" title={t.noCard} actions={<LinkButton href={`/${language}/account`}>{t.toAccount}</LinkButton>}>
      <p>{t.noCardHelp}</p>
    </Blank>
  );
}
