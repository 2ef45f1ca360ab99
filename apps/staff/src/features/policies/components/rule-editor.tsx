import type { PolicySet, Rule } from "@wenyuan/lending-rules";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Policies } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";
import { usualTerms, withoutRule, withRule, withRuleMoved, withValue } from "../policy-draft.ts";
import { AspectEditor } from "./aspect-editor.tsx";
import { ConditionsEditor } from "./conditions-editor.tsx";
import styles from "./policies.module.css";

interface RuleEditorProps {
  readonly rule: Rule;
  readonly draft: PolicySet;
  readonly policies: Policies;
  change(draft: PolicySet): void;
  close(): void;
}

/** One rule in place: its name, when it applies, and what it says of each aspect. */
export function RuleEditor({ rule, draft, policies, change, close }: RuleEditorProps) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  const put = (next: Rule) => change(withRule(draft, rule.id, () => next));
  const missing = policies.aspects.filter(({ aspect }) => rule.terms[aspect] === undefined);
  return (
    <section className={styles.editor} aria-label={texts.editRule(rule.name[language])}>
      <div className={styles.fields}>
        {(["zh", "en"] as const).map((one) => (
          <Labelled key={one} text={one === "zh" ? texts.nameZh : texts.nameEn}>
            {(id) => (
              <input
                id={id}
                className="input"
                lang={one === "zh" ? "zh-CN" : "en"}
                value={rule.name[one]}
                onChange={({ target }) => put(withValue(rule, `name.${one}`, target.value))}
              />
            )}
          </Labelled>
        ))}
      </div>
      <ConditionsEditor rule={rule} values={policies.values} change={put} />
      {policies.aspects.map(({ aspect, name }) =>
        rule.terms[aspect] === undefined ? null : (
          <AspectEditor
            key={aspect}
            aspect={aspect}
            name={name[language]}
            terms={rule.terms[aspect]}
            change={(terms) => put(withValue(rule, `terms.${aspect}`, terms))}
            drop={() => put(withValue(rule, `terms.${aspect}`, undefined))}
          />
        ),
      )}
      <div className="row">
        {missing.map(({ aspect, name }) => (
          <button
            key={aspect}
            type="button"
            className="btn small"
            onClick={() => put(withValue(rule, `terms.${aspect}`, usualTerms(draft, aspect)))}
          >
            {texts.addAspect(name[language])}
          </button>
        ))}
      </div>
      <div className="row">
        <button type="button" className="btn" onClick={close}>
          {texts.close}
        </button>
        <button type="button" className="btn bare" onClick={() => change(withRuleMoved(draft, rule.id, -1))}>
          {texts.up}
        </button>
        <button type="button" className="btn bare" onClick={() => change(withRuleMoved(draft, rule.id, 1))}>
          {texts.down}
        </button>
        <button
          type="button"
          className="btn bare end"
          onClick={() => {
            change(withoutRule(draft, rule.id));
            close();
          }}
        >
          {texts.removeRule}
        </button>
      </div>
    </section>
  );
}
