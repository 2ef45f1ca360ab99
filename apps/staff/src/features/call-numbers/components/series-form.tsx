import { useQueryClient } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { saveSeries, seriesKey } from "../api/series.ts";
import { allocationIn, bookNumbers, type Grammar, grammarIn, marksOf, roles, type Series } from "../grammar-form.ts";
import { callNumberMessages } from "../messages.ts";
import styles from "./call-numbers-page.module.css";

interface SeriesFormProps {
  readonly series: Series;
  /** Tells the grammar as it stands in the form, with each change. */
  onGrammar(grammar: Grammar): void;
}

/** A series as a form: what is changed is tried at once, and holds when it is saved. */
export function SeriesForm({ series, onGrammar }: SeriesFormProps) {
  const texts = useTexts(callNumberMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const sending = useSend({
    check: (values) => (values.get("bookNumbers") === null ? { bookNumbers: texts.noneChosen } : {}),
    send: (values) =>
      saveSeries(api, {
        ...series,
        grammar: grammarIn(values, series.grammar),
        allocation: allocationIn(values, series.allocation),
      }),
    done() {
      toasts.add({ kind: "done", text: texts.saved });
      void queries.invalidateQueries({ queryKey: seriesKey });
    },
  });
  return (
    <div
      className={styles.form}
      role="presentation"
      onChange={(event) => {
        const form = event.currentTarget.querySelector("form");
        if (form) onGrammar(grammarIn(new FormData(form), series.grammar));
      }}
    >
      <Form label={texts.title} sending={sending} submit={texts.save} busy={texts.saving}>
        <GrammarFields grammar={series.grammar} faults={sending.faults.fields} />
        <AllocationFields allocation={series.allocation} />
      </Form>
    </div>
  );
}

interface GrammarFieldsProps {
  readonly grammar: Grammar;
  readonly faults: Readonly<Record<string, string>>;
}

function GrammarFields({ grammar, faults }: GrammarFieldsProps) {
  const texts = useTexts(callNumberMessages);
  return (
    <>
      <h2>{texts.grammar}</h2>
      <ChoiceList
        id="bookNumbers"
        name="bookNumbers"
        kind="any"
        legend={texts.bookNumbers}
        chosen={grammar.bookNumbers}
        error={faults["bookNumbers"]}
        choices={bookNumbers.map((kind) => ({ value: kind, label: texts[kind] }))}
      />
      <div className={styles.fields}>
        <Field
          id="prefixes"
          name="prefixes"
          label={texts.prefixes}
          hint={texts.prefixesHint}
          value={grammar.prefixes.join(" ")}
          code
        />
        {roles.map((role) => (
          <Field
            key={role}
            id={role}
            name={role}
            label={texts[role]}
            hint={texts.marksHint}
            value={marksOf(grammar, role)}
            code
          />
        ))}
      </div>
      <ChoiceList
        id="authorNumbers"
        name="authorNumbers"
        kind="one"
        legend={texts.authorOrder}
        chosen={[grammar.authorNumbers ?? "decimal"]}
        choices={[
          { value: "decimal", label: texts.decimal },
          { value: "integer", label: texts.integer },
        ]}
      />
    </>
  );
}

function AllocationFields({ allocation }: { readonly allocation: Series["allocation"] }) {
  const texts = useTexts(callNumberMessages);
  const { rule, first, last, holdDays } = allocation;
  return (
    <>
      <h2>{texts.allocation}</h2>
      <ChoiceList
        id="rule"
        name="rule"
        kind="one"
        legend={texts.rule}
        chosen={[rule]}
        choices={[
          { value: "after-highest", label: texts.afterHighest, meaning: texts.afterHighestMeans },
          { value: "lowest-free", label: texts.lowestFree, meaning: texts.lowestFreeMeans },
        ]}
      />
      <div className={styles.fields}>
        <Field id="first" name="first" type="number" label={texts.first} value={String(first)} />
        <Field
          id="last"
          name="last"
          type="number"
          label={texts.last}
          hint={texts.lastHint}
          value={last === undefined ? "" : String(last)}
        />
        <Field id="holdDays" name="holdDays" type="number" label={texts.holdDays} value={String(holdDays)} />
      </div>
    </>
  );
}
