import { type Field, fromMarcJson, isControlField } from "@wenyuan/marc";
import { formatNameOf, loadFormat, type RecordFormat } from "@wenyuan/marc/format";
import { Breadcrumb, PageTitle } from "@wenyuan/ui";
import { catalogueProblems, findRecords } from "../../capabilities/catalogue/index.ts";
import type { Database } from "../../kernel/db/database.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import type { PageDefinition } from "../page.ts";
import { textLanguage, titleOf } from "../work-view.ts";
import { recordMessages } from "./record.messages.ts";

/** A record as cataloguers see it: every field, its tag with its name. */
export function marcViewPage(db: Database): PageDefinition {
  return {
    path: "/records/:id/marc",
    access: "public",
    async answer({ request, language }) {
      const { id } = request.params as { id: string };
      const [record] = /^\d{1,18}$/.test(id) ? await findRecords(db, [id]) : [];
      if (!record) return catalogueProblems.recordNotFound({ id: id.slice(0, 40) });
      const marc = fromMarcJson(record.marc);
      const format = await loadFormat(formatNameOf(marc, record.profile));
      const t = speak(recordMessages, language);
      const title = titleOf(record.summary, language);
      return {
        title: `${title} · ${t.marc}`,
        current: "search",
        unlisted: true,
        body: (
          <>
            <Breadcrumb
              label={t.place}
              crumbs={[
                {
                  href: `/${language}/records/${id}`,
                  label: title,
                  lang: textLanguage(title, record.summary.language),
                },
              ]}
            />
            <PageTitle note={record.profile === "marc21" ? "MARC 21" : record.profile.toUpperCase()}>
              {t.marc}
            </PageTitle>
            <MarcTable {...{ format, language, t }} fields={shownFields(marc.fields, format)} leader={marc.leader} />
          </>
        ),
      };
    },
  };
}

/** MARC 21 541, 542, 561, 583: with first indicator 0 they are not for the public. */
const mayBePrivate = new Set(["541", "542", "561", "583"]);

/** What the format itself defines; fields of a library's own (9XX, X9X) may hold what is nobody else's business. */
function shownFields(fields: readonly Field[], format: RecordFormat): Field[] {
  return fields.filter((field) => {
    if (!format.fields.has(field.tag) || field.tag.includes("9")) return false;
    return isControlField(field) || !(mayBePrivate.has(field.tag) && field.ind1 === "0");
  });
}

interface MarcTableProps {
  readonly fields: readonly Field[];
  readonly leader: string;
  readonly format: RecordFormat;
  readonly language: Language;
  readonly t: Spoken<typeof recordMessages>;
}

function MarcTable({ fields, leader, format, language, t }: MarcTableProps) {
  return (
    <div className="scroller">
      <table className="table marc">
        <caption className="hide">{t.marc}</caption>
        <thead>
          <tr>
            <th scope="col">{t.field}</th>
            <th scope="col">{t.indicators}</th>
            <th scope="col">{t.content}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <Tag tag="LDR" name={t.leader} />
            <td className="quiet">–</td>
            <td className="cn">{leader}</td>
          </tr>
          {fields.map((field, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- fields repeat, and never move
            <MarcField key={index} {...{ field, format, language }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Tag({ tag, name }: { readonly tag: string; readonly name: string | undefined }) {
  return (
    <th scope="row">
      <b className="cn">{tag}</b> {name && <small>{name}</small>}
    </th>
  );
}

function MarcField({
  field,
  format,
  language,
}: Pick<MarcTableProps, "format" | "language"> & { readonly field: Field }) {
  const known = format.fields.get(field.tag);
  const name = known?.name[language];
  if (isControlField(field)) {
    return (
      <tr>
        <Tag tag={field.tag} name={name} />
        <td className="quiet">–</td>
        <td className="cn">{field.value}</td>
      </tr>
    );
  }
  return (
    <tr>
      <Tag tag={field.tag} name={name} />
      <td className="cn">{`${field.ind1}${field.ind2}`.replaceAll(" ", "␣")}</td>
      <td>
        {field.subfields.map(({ code, value }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- subfields repeat, and never move
          <span className="sub" key={index}>
            <b className="cn" title={known?.subfields.get(code)?.name[language]}>
              ${code}
            </b>{" "}
            <span lang={textLanguage(value, undefined)}>{value}</span>{" "}
          </span>
        ))}
      </td>
    </tr>
  );
}
