import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Field, SelectField } from "@wenyuan/ui";
import { useMemo, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { amountInWords, amountTyped, currencyInWords, readAmount } from "../../../lib/money/amount-words.ts";
import { useCurrency } from "../../../lib/money/currency.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { categoriesQuery } from "../api/readers.ts";
import { type Category, saveCategory } from "../api/registrations.ts";
import { registrationMessages } from "../registration-messages.ts";

const rules = ["none", "approval", "automatic"] as const;
const ruleWords = { none: "ruleNone", approval: "ruleApproval", automatic: "ruleAutomatic" } as const;

/** Kinds of readers: their names, whether one may register, and what is deposited. */
export function CategoryList() {
  const texts = useTexts(registrationMessages);
  const [chosen, setChosen] = useState<Category>();
  const categories = useQuery(categoriesQuery(useApi()));
  const { currency, ...money } = useCurrency();
  return (
    <details>
      <summary>{texts.kinds}</summary>
      <div className="stackv">
        <Table
          caption={texts.kinds}
          columns={useColumns(setChosen)}
          rows={categories.data?.items}
          error={categories.error ?? money.error}
          retry={() => void Promise.all([categories.refetch(), money.refetch()])}
          rowKey={({ code }) => code}
          empty={null}
        />
        {currency !== undefined && (
          <CategoryForm
            key={chosen?.code ?? ""}
            saved={chosen}
            currency={currency}
            onDone={() => setChosen(undefined)}
          />
        )}
      </div>
    </details>
  );
}

function useColumns(edit: (category: Category) => void): readonly Column<Category>[] {
  const texts = useTexts(registrationMessages);
  const { language } = useLanguage();
  return useMemo(
    () => [
      { id: "name", head: texts.category, rowHead: true, cell: ({ name }) => name[language] },
      { id: "rule", head: texts.registration, cell: ({ registration }) => texts[ruleWords[registration]] },
      {
        id: "deposit",
        head: texts.deposit,
        figures: true,
        cell: ({ deposit }) => deposit && amountInWords(deposit, language),
      },
      {
        id: "edit",
        head: texts.edit,
        bare: true,
        cell: (category) => (
          <button type="button" className="btn small" onClick={() => edit(category)}>
            {texts.edit}
            <span className="hide"> {category.name[language]}</span>
          </button>
        ),
      },
    ],
    [texts, language, edit],
  );
}

interface CategoryFormProps {
  readonly saved: Category | undefined;
  /** What deposits are in: the library's. */
  readonly currency: string;
  onDone(): void;
}

function CategoryForm({ saved, currency, onDone }: CategoryFormProps) {
  const texts = useTexts(registrationMessages);
  const { language } = useLanguage();
  const sending = useSaving(currency, onDone);
  const { fields } = sending.faults;
  const title = saved === undefined ? texts.add : texts.editOf(saved.name[language]);
  return (
    <Form
      label={title}
      first={saved !== undefined}
      sending={sending}
      submit={texts.save}
      busy={texts.saving}
      aside={
        saved && (
          <button type="button" className="btn bare" onClick={onDone}>
            {texts.cancel}
          </button>
        )
      }
    >
      <h2>{title}</h2>
      {saved === undefined ? (
        <Field
          id="kind-code"
          name="code"
          label={texts.code}
          hint={texts.codeHint}
          error={fields["code"]}
          maxLength={50}
          autoComplete="off"
          code
        />
      ) : (
        <input type="hidden" name="code" value={saved.code} />
      )}
      {(["zh", "en"] as const).map((one) => (
        <Field
          key={one}
          id={`kind-${one}`}
          name={one}
          label={one === "zh" ? texts.nameZh : texts.nameEn}
          error={fields[one]}
          value={saved?.name[one]}
          maxLength={50}
          autoComplete="off"
        />
      ))}
      <SelectField
        id="kind-rule"
        name="registration"
        label={texts.registration}
        value={saved?.registration ?? "none"}
        choices={rules.map((rule) => ({ value: rule, label: texts[ruleWords[rule]] }))}
      />
      <Field
        id="kind-deposit"
        name="deposit"
        label={texts.depositIn(currencyInWords(currency, language))}
        hint={texts.depositHint}
        error={fields["deposit"]}
        value={saved?.deposit && amountTyped(saved.deposit)}
        inputMode="decimal"
        autoComplete="off"
      />
    </Form>
  );
}

function useSaving(currency: string, onDone: () => void) {
  const texts = useTexts(registrationMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  return useSend({
    check(values): Record<string, string> {
      const empty = (["zh", "en"] as const).filter((one) => textOf(values, one) === "");
      const deposit = textOf(values, "deposit");
      return {
        ...Object.fromEntries(empty.map((one) => [one, texts.missing])),
        ...(/^[a-z][a-z0-9-]{0,49}$/.test(textOf(values, "code")) ? {} : { code: texts.codeWrong }),
        ...(deposit === "" || readAmount(deposit, currency) ? {} : { deposit: texts.depositWrong }),
      };
    },
    async send(values) {
      const deposit = readAmount(textOf(values, "deposit"), currency);
      await saveCategory(api, {
        code: textOf(values, "code"),
        name: { zh: textOf(values, "zh"), en: textOf(values, "en") },
        registration: rules.find((rule) => rule === textOf(values, "registration")) ?? "none",
        ...(deposit === undefined || deposit.minor === 0 ? {} : { deposit }),
      });
    },
    done() {
      toasts.add({ kind: "done", text: texts.saved });
      void queries.invalidateQueries({ queryKey: ["reader-categories"] });
      onDone();
    },
  });
}
