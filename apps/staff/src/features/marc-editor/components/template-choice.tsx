import { useTexts } from "../../../lib/i18n/language.tsx";
import { newRecordMessages } from "../new-record-messages.ts";
import type { AuthorityKind, TemplateKind } from "../template-kinds.ts";
import styles from "./editor.module.css";

const profiles = ["cnmarc", "marc21"] as const;

interface TemplateChoiceProps<Kind> {
  readonly profile: string;
  readonly kind: Kind;
  readonly kinds: readonly Kind[];
  choose(template: { readonly profile: string; readonly kind: Kind }): void;
}

/** What a new record begins with: the fields of its profile and kind. */
export function TemplateChoice<Kind extends TemplateKind | AuthorityKind>(props: TemplateChoiceProps<Kind>) {
  const texts = useTexts(newRecordMessages);
  const { profile, kind, kinds, choose } = props;
  return (
    <fieldset className={styles.choices}>
      <legend className="hide">{texts.template}</legend>
      <span className="seg">
        {profiles.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="profile"
              checked={one === profile}
              onChange={() => choose({ profile: one, kind })}
            />
            {one === "cnmarc" ? "CNMARC" : "MARC 21"}
          </label>
        ))}
      </span>
      <span className="seg">
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name="kind" checked={one === kind} onChange={() => choose({ profile, kind: one })} />
            {texts[one]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
