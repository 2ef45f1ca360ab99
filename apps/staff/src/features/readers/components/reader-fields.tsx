import { useQuery } from "@tanstack/react-query";
import { Field, SelectField, TextAreaField } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { textOf } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { categoriesQuery, type ReaderFile } from "../api/readers.ts";
import { editMessages } from "../edit-messages.ts";
import { type Typed, writeNames } from "../reader-values.ts";

const textFields = ["department", "programme", "entryYear", "email", "phone"] as const;
const dayFields = ["activeFrom", "expiresOn", "birthDate"] as const;
const fields = ["names", "category", "homeBranch", "language", ...textFields, ...dayFields] as const;

/** What stands in the fields. */
export function typedOf(values: FormData): Typed {
  return Object.fromEntries(fields.map((field) => [field, textOf(values, field)]));
}

export interface ReaderFieldsProps {
  /** Ids of the fields begin with it. */
  readonly id: string;
  readonly reader?: ReaderFile["reader"];
  readonly faults: Readonly<Record<string, string>>;
}

/** The particulars of a reader, empty or filled. */
export function ReaderFields({ id, reader, faults }: ReaderFieldsProps) {
  const texts = useTexts(editMessages);
  const { branches } = usePlaceNames();
  const choices = useCategoryChoices();
  const unsaid = { value: "", label: texts.unsaid };
  return (
    <>
      <TextAreaField
        id={`${id}-names`}
        name="names"
        label={texts.names}
        hint={texts.namesHint}
        error={faults["names"]}
        rows={3}
        value={reader && writeNames(reader.names)}
      />
      {choices.length > 0 && (
        <SelectField
          id={`${id}-category`}
          name="category"
          label={texts.category}
          error={faults["category"]}
          value={reader?.category ?? "public"}
          choices={choices}
        />
      )}
      {textFields.map((field) => (
        <Field
          key={field}
          id={`${id}-${field}`}
          name={field}
          label={texts[field]}
          error={faults[field]}
          value={reader?.[field]?.toString()}
          inputMode={field === "entryYear" ? "numeric" : field === "phone" ? "tel" : "text"}
          autoComplete="off"
          maxLength={254}
        />
      ))}
      {dayFields.map((field) => (
        <Field
          key={field}
          id={`${id}-${field}`}
          name={field}
          type="date"
          label={texts[field]}
          error={faults[field]}
          value={reader?.[field]}
        />
      ))}
      <SelectField
        id={`${id}-branch`}
        name="homeBranch"
        label={texts.homeBranch}
        value={reader?.homeBranch ?? ""}
        choices={[unsaid, ...branches.map(({ code, name }) => ({ value: code, label: name }))]}
      />
      <SelectField
        id={`${id}-language`}
        name="language"
        label={texts.language}
        value={reader?.language ?? ""}
        choices={[unsaid, { value: "zh", label: texts.zh }, { value: "en", label: texts.en }]}
      />
    </>
  );
}

/** The kinds of readers as choices; empty until they are read. */
export function useCategoryChoices(): { value: string; label: string }[] {
  const { language } = useLanguage();
  const categories = useQuery(categoriesQuery(useApi())).data?.items ?? [];
  return categories.map(({ code, name }) => ({ value: code, label: name[language] }));
}

/** What is wrong with the fields before anything is sent. */
export function useFieldCheck(): (values: FormData) => Record<string, string> {
  const texts = useTexts(editMessages);
  return (values) => ({
    ...(textOf(values, "names") === "" ? { names: texts.namesMissing } : {}),
    ...(/^(|(19|20|21)\d\d)$/.test(textOf(values, "entryYear")) ? {} : { entryYear: texts.yearWrong }),
  });
}

/** Which field a refusal is about. */
export const fieldOfRefusal = {
  "readers.name-missing": "names",
  "readers.unknown-category": "category",
  "readers.code-taken": "code",
  "readers.unusable-code": "code",
  "readers.not-longer": "expiresOn",
} as const;
