import { SelectField } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { loadClasses } from "../api/series.ts";
import { callNumberMessages } from "../messages.ts";
import { TableFileForm } from "./table-file-form.tsx";

const schemes = ["clc", "ddc", "lcc", "udc", "local"] as const;

/** Loads the library's own table of classes. */
export function ClassTableForm() {
  const texts = useTexts(callNumberMessages);
  const api = useApi();
  if (!useMay()("catalogue.class.load")) return null;
  return (
    <TableFileForm
      id="class-table"
      title={texts.classes}
      intro={texts.classesIntro}
      loaded={texts.loaded}
      load={(values, text) => loadClasses(api, schemes.find((one) => one === values.get("scheme")) ?? "clc", text)}
    >
      {() => (
        <SelectField
          id="scheme"
          name="scheme"
          label={texts.scheme}
          value="clc"
          choices={schemes.map((scheme) => ({ value: scheme, label: texts[scheme] }))}
        />
      )}
    </TableFileForm>
  );
}
