import { useQueryClient } from "@tanstack/react-query";
import { Field, SelectField } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { textOf } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { type AuthorTableKind, loadAuthorTable, saveSeries, seriesKey } from "../api/series.ts";
import type { Series } from "../grammar-form.ts";
import { callNumberMessages } from "../messages.ts";
import { TableFileForm } from "./table-file-form.tsx";

const kinds = ["names", "corners"] as const satisfies readonly AuthorTableKind[];

/** The code of the table of a series that had none. */
const usualCode = "own";

/**
 * Loads a table of author numbers that the library has a licence for, so that the series suggests numbers from it while one catalogues.
 */
export function AuthorTableForm({ series }: { readonly series: Series }) {
  const texts = useTexts(callNumberMessages);
  const api = useApi();
  const queries = useQueryClient();
  const load = async (values: FormData, text: string) => {
    const { allocation } = series;
    const code = allocation.authorTable ?? usualCode;
    const kind = kinds.find((one) => one === values.get("kind")) ?? "names";
    const count = await loadAuthorTable(api, code, { name: textOf(values, "name"), kind, text });
    if (allocation.authorTable === undefined) {
      await saveSeries(api, { ...series, allocation: { ...allocation, authorTable: code } });
      await queries.invalidateQueries({ queryKey: seriesKey });
    }
    return count;
  };
  if (!useMay()("catalogue.class.load")) return null;
  return (
    <TableFileForm
      id="author-table"
      title={texts.authorTable}
      intro={texts.authorTableIntro}
      loaded={texts.authorsLoaded}
      check={(values) => (textOf(values, "name") === "" ? { name: texts.nameMissing } : {})}
      load={load}
    >
      {(faults) => (
        <>
          <Field
            id="author-table-name"
            name="name"
            label={texts.tableName}
            hint={texts.tableNameHint}
            error={faults["name"]}
            maxLength={100}
          />
          <SelectField
            id="author-table-kind"
            name="kind"
            label={texts.tableKind}
            value="names"
            choices={kinds.map((kind) => ({ value: kind, label: texts[kind] }))}
          />
        </>
      )}
    </TableFileForm>
  );
}
