import { Button, CheckField, Field, Note, PageTitle, SelectField } from "@wenyuan/ui";
import {
  advancedFields,
  advancedMatches,
  type CatalogueAnswer,
  searchCatalogue,
} from "../../capabilities/discovery/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { loadPlaceNames } from "../holdings/holdings.loader.ts";
import { type PageDefinition, queryValue } from "../page.ts";
import type { SearchSources } from "../search/search.loader.ts";
import { type ResultParts, valueNames } from "../search/search.page.tsx";
import { advancedMessages } from "./advanced.messages.ts";
import { readForm, searchOf, type TypedForm, type TypedRow, wrongYears } from "./advanced-form.ts";

/** Rows of fields and words, which become one query in the one box. A form that needs no script. */
export function advancedPage(sources: SearchSources): PageDefinition {
  return {
    path: "/advanced",
    access: "public",
    async answer(call) {
      const { language } = call;
      const form = readForm((name) => queryValue(call, name));
      const wrong = wrongYears(form);
      const asked = queryValue(call, "go") !== "";
      const search = searchOf(form);
      if (asked && search !== "" && wrong.length === 0) return { redirect: `/${language}/search?${search}` };
      const [choices, places] = await Promise.all([loadChoices(sources), loadPlaceNames(sources.db)]);
      const t = speak(advancedMessages, language);
      const nameOf = valueNames(places, language);
      return {
        title: t.title,
        status: asked ? 422 : 200,
        current: "search",
        canonical: `/${language}/advanced`,
        body: <Advanced {...{ form, wrong, choices, nameOf, language, t }} isEmpty={asked && search === ""} />,
      };
    },
  };
}

/** Kinds, languages and branches of which there is something. */
async function loadChoices(sources: SearchSources): Promise<CatalogueAnswer["facets"]> {
  const { facets } = await searchCatalogue(sources, {
    text: "",
    filters: {},
    facets: ["kind", "language", "location"],
    facetValues: { limit: 100 },
    parents: { location: "" },
    sort: "added",
    limit: 0,
    offset: 0,
  });
  return facets;
}

interface AdvancedParts {
  readonly form: TypedForm;
  readonly wrong: readonly ("from" | "to")[];
  /** Nothing was filled in. */
  readonly isEmpty: boolean;
  readonly choices: CatalogueAnswer["facets"];
  readonly nameOf: ResultParts["nameOf"];
  readonly language: Language;
  readonly t: Spoken<typeof advancedMessages>;
}

function Advanced(parts: AdvancedParts) {
  const { form, wrong, isEmpty, language, t } = parts;
  return (
    <>
      <PageTitle note={t.lead}>{t.title}</PageTitle>
      {isEmpty && (
        <Note kind="ask" title={t.empty} announce>
          <p>{t.emptyHelp}</p>
        </Note>
      )}
      <form action={`/${language}/advanced`} className="stackv advanced">
        {form.rows.map((row, index) => (
          <Row key={`row${index + 1}`} row={row} place={index + 1} t={t} />
        ))}
        <fieldset className="advanced-row narrow">
          <legend>{t.narrow}</legend>
          {(["from", "to"] as const).map((name) => (
            <Field
              key={name}
              id={name}
              name={name}
              label={t[name]}
              value={form[name]}
              inputMode="numeric"
              maxLength={4}
              error={wrong.includes(name) ? t.wrongYear : undefined}
            />
          ))}
          <Chosen {...parts} name="kind" label={t.kind} />
          <Chosen {...parts} name="language" label={t.language} />
          <Chosen {...parts} name="location" label={t.branch} />
          <CheckField id="available" name="available" value="now" label={t.available} checked={form.available} />
        </fieldset>
        <p className="row">
          <Button kind="main" name="go" value="1">
            {t.go}
          </Button>
        </p>
      </form>
    </>
  );
}

function Row({ row, place, t }: { readonly row: TypedRow; readonly place: number; readonly t: AdvancedParts["t"] }) {
  const one = (name: string) => ({ id: `${name}${place}`, name: `${name}${place}` });
  return (
    <fieldset className="advanced-row">
      <legend className="hide">{t.row(place)}</legend>
      {place > 1 && (
        <SelectField
          {...one("j")}
          label={t.join}
          value={row.join}
          choices={(["and", "or"] as const).map((join) => ({ value: join, label: t[`join-${join}`] }))}
        />
      )}
      <SelectField
        {...one("f")}
        label={t.field}
        value={row.field}
        choices={advancedFields.map((field) => ({ value: field, label: t[`field-${field}`] }))}
      />
      <SelectField
        {...one("m")}
        label={t.match}
        value={row.match}
        choices={advancedMatches.map((match) => ({ value: match, label: t[`match-${match}`] }))}
      />
      <Field {...one("w")} type="search" label={t.words} value={row.words} maxLength={200} autoComplete="off" />
    </fieldset>
  );
}

/** One of the values that the catalogue has. */
function Chosen({
  name,
  label,
  form,
  choices,
  nameOf,
  t,
}: AdvancedParts & { readonly name: "kind" | "language" | "location"; readonly label: string }) {
  const values = choices.find((facet) => facet.name === name)?.values ?? [];
  if (values.length < 2) return null;
  return (
    <SelectField
      id={name}
      name={name}
      label={label}
      value={form[name]}
      choices={[{ value: "", label: t.every }, ...values.map(({ value }) => ({ value, label: nameOf(name, value) }))]}
    />
  );
}
