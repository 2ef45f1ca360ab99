import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { marcOf, type StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { editedFields, placedSubfields } from "../../../lib/marc/edited-field.ts";
import { loadFormat } from "../../../lib/marc/load-format.ts";
import { recall, remember } from "../../../lib/storage/keep.ts";
import { catalogueMessages } from "../messages.ts";
import { recordMessages } from "../record-messages.ts";
import styles from "./record-page.module.css";

const levels = ["off", "fields", "all"] as const;
type Level = (typeof levels)[number];

/** The record as cataloguers read it, with as many names as one wants: none, of fields, of every code. */
export function NamedMarc({ record }: { readonly record: StaffRecord }) {
  const texts = useTexts(recordMessages);
  const catalogue = useTexts(catalogueMessages);
  const { language } = useLanguage();
  const [level, setLevel] = useState<Level>(() => levels.find((one) => one === recall("marc-names")) ?? "off");
  const { data: format } = useQuery({
    queryKey: ["marc-format", record.profile, "bibliographic"],
    queryFn: () => loadFormat(record.profile, "bibliographic"),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: level !== "off",
  });
  const choose = (next: Level) => {
    remember("marc-names", next === "off" ? undefined : next);
    setLevel(next);
  };
  const nameOf = (tag: string, code?: string) => {
    const field = format?.fields.get(tag);
    const words =
      tag === "LDR" ? format?.leader.name : code === undefined ? field?.name : field?.subfields.get(code)?.name;
    return words?.[language] ?? "";
  };
  const labels = { off: texts.namesOff, fields: texts.namesFields, all: texts.namesAll };
  return (
    <section className="stackv" aria-labelledby="record-marc">
      <div className={styles.marcHead}>
        <h2 id="record-marc">{texts.marc}</h2>
        <fieldset className="seg">
          <legend className="hide">{texts.names}</legend>
          {levels.map((one) => (
            <label key={one}>
              <input type="radio" name="marc-names" checked={level === one} onChange={() => choose(one)} />
              {labels[one]}
            </label>
          ))}
        </fieldset>
      </div>
      <table className={styles.marc}>
        <caption className="hide">{texts.marc}</caption>
        <thead className="hide">
          <tr>
            <th scope="col">{catalogue.tag}</th>
            <th scope="col">{catalogue.indicators}</th>
            <th scope="col">{catalogue.content}</th>
          </tr>
        </thead>
        <tbody>
          {editedFields(marcOf(record)).map(({ id, tag, ind1, ind2, content }) => (
            <tr key={id}>
              <th scope="row">
                {tag}
                {level !== "off" && <small>{nameOf(tag)}</small>}
              </th>
              <td>{`${ind1}${ind2}`.replaceAll(" ", "#")}</td>
              <td>
                {ind1 === "" && ind2 === ""
                  ? content
                  : placedSubfields(content).map(({ code, value, from }) => (
                      <span key={from} data-block={level === "all" || undefined}>
                        <i>‡{code}</i>
                        {level === "all" && <small>{nameOf(tag, code)}</small>}
                        <span lang={langOf(value)}>{value}</span>
                      </span>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
