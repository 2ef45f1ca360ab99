import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Field, SelectField, TextAreaField } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { type Holdings, holdingsKey } from "../../../lib/catalogue/record-holdings.ts";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { placesQuery, usePlaceNames } from "../../../lib/library/places.ts";
import { addHoldings, changeHoldings, type HoldingsFacts, removeHoldings } from "../api/holdings.ts";
import { useRemoval } from "../hooks/use-removal.ts";
import { holdingsMessages } from "../messages.ts";
import { FormAside } from "./form-aside.tsx";

interface StatementFormProps {
  readonly recordId: string;
  /** The statement that is changed; none for a new one. */
  readonly holdings: Holdings | undefined;
  done(): void;
}

/** What the library holds of a record at one location, in a line for readers. */
export function StatementForm({ recordId, holdings, done }: StatementFormProps) {
  const texts = useTexts(holdingsMessages);
  const api = useApi();
  const queries = useQueryClient();
  const remove = useRemoval(recordId);
  const { locationName } = usePlaceNames();
  const sending = useSend({
    check: (values): Record<string, string> => ({
      ...(textOf(values, "location") === "" ? { location: texts.needed } : {}),
      ...(textOf(values, "statement") === "" ? { statement: texts.needed } : {}),
    }),
    async send(values) {
      const facts = factsIn(values);
      await (holdings ? changeHoldings(api, holdings, facts) : addHoldings(api, recordId, facts));
    },
    done(_, form) {
      form.reset();
      void queries.invalidateQueries({ queryKey: holdingsKey(recordId) });
      done();
    },
  });
  const label = holdings ? texts.changeStatement(locationName(holdings.location)) : texts.addStatement;
  return (
    <Form
      label={label}
      first={holdings !== undefined}
      sending={sending}
      submit={holdings ? texts.save : texts.addStatement}
      busy={texts.saving}
      aside={
        holdings && (
          <FormAside
            cancel={done}
            remove={() =>
              remove(
                {
                  name: locationName(holdings.location),
                  kind: "holdings",
                  partId: holdings.id,
                  remove: async () => await removeHoldings(api, holdings),
                },
                done,
              )
            }
          />
        )
      }
    >
      <h3>{label}</h3>
      <StatementFields holdings={holdings} faults={sending.faults.fields} />
    </Form>
  );
}

interface StatementFieldsProps extends Pick<StatementFormProps, "holdings"> {
  readonly faults: Readonly<Record<string, string>>;
}

function StatementFields({ holdings, faults }: StatementFieldsProps) {
  const texts = useTexts(holdingsMessages);
  const { language } = useLanguage();
  const { data } = useQuery(placesQuery(useApi()));
  const locations = (data?.locations ?? []).map(({ code, name }) => ({ value: code, label: name[language] }));
  return (
    <>
      {locations.length > 0 && (
        <SelectField
          id="holdings-location"
          name="location"
          label={texts.location}
          value={holdings?.location}
          choices={[{ value: "", label: "—" }, ...locations]}
          error={faults["location"]}
        />
      )}
      <TextAreaField
        id="holdings-statement"
        name="statement"
        label={texts.statement}
        hint={texts.statementHint}
        value={holdings?.statement}
        rows={2}
        maxLength={4000}
        error={faults["statement"]}
      />
      <Field
        id="holdings-call-number"
        name="callNumber"
        label={texts.callNumber}
        value={holdings?.callNumber}
        maxLength={100}
        autoComplete="off"
        code
      />
    </>
  );
}

function factsIn(values: FormData): HoldingsFacts {
  return factsOf({
    location: textOf(values, "location"),
    statement: textOf(values, "statement"),
    callNumber: textOf(values, "callNumber"),
  });
}

function factsOf({ location, statement, callNumber }: HoldingsFacts): HoldingsFacts {
  return { location, ...(statement ? { statement } : {}), ...(callNumber ? { callNumber } : {}) };
}
