import { SelectField } from "@wenyuan/ui";
import { useLanguage, useTexts } from "../i18n/language.tsx";
import type { Messages } from "../i18n/messages.ts";
import type { Till } from "./use-till.ts";

const messages = {
  till: { zh: "收银台", en: "Till" },
  choose: { zh: "选一个收银台", en: "Choose a till" },
  open: { zh: "开着", en: "open" },
  closed: { zh: "没有开", en: "closed" },
} satisfies Messages;

export interface TillChoiceProps {
  readonly tills: readonly Till[];
  readonly till: Till | undefined;
  choose(code: string): void;
}

/** Which drawer this desk has; says whether it is open. */
export function TillChoice({ tills, till, choose }: TillChoiceProps) {
  const texts = useTexts(messages);
  const { language } = useLanguage();
  const state = (one: Till) => (one.openSession === undefined ? texts.closed : texts.open);
  return (
    <div className="field" onChange={(event) => choose((event.target as HTMLSelectElement).value)}>
      <SelectField
        key={till?.code ?? ""}
        id="till"
        name="till"
        label={texts.till}
        value={till?.code ?? ""}
        choices={[
          ...(till ? [] : [{ value: "", label: texts.choose }]),
          ...tills.map((one) => ({ value: one.code, label: `${one.name[language]} · ${state(one)}` })),
        ]}
      />
    </div>
  );
}
