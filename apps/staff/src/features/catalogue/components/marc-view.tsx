import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { marcQuery } from "../api/catalogue.ts";
import { type MarcLine, marcLines } from "../marc-lines.ts";
import { catalogueMessages } from "../messages.ts";
import styles from "./details-pane.module.css";

/** The record as cataloguers read it: every field on its line. */
export function MarcView({ id }: { readonly id: string }) {
  const texts = useTexts(catalogueMessages);
  const { language } = useLanguage();
  const { data, error, isPending, refetch } = useQuery(marcQuery(useApi(), id));
  return (
    <section className="stackv">
      <p className="row">
        <b>{texts.marc}</b>
        {data && (
          <span className="quiet">
            {data.profile.toUpperCase()} · {texts.version(data.version)} ·{" "}
            {momentInWords(new Date(data.updatedAt), language)}
          </span>
        )}
      </p>
      {isPending && <Bones lines={8} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data && <MarcTable lines={marcLines(data.marc)} />}
    </section>
  );
}

function MarcTable({ lines }: { readonly lines: readonly MarcLine[] }) {
  const texts = useTexts(catalogueMessages);
  return (
    <table className={styles.marc}>
      <caption className="hide">{texts.marc}</caption>
      <thead className="hide">
        <tr>
          <th scope="col">{texts.tag}</th>
          <th scope="col">{texts.indicators}</th>
          <th scope="col">{texts.content}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- fields repeat and never move
          <tr key={i}>
            <th scope="row">{line.tag}</th>
            <td>{line.indicators}</td>
            <td>
              {line.subfields.map(({ code, value }, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- subfields repeat and never move
                <span key={at}>
                  {code !== "" && <i>${code}</i>}
                  <span lang={langOf(value)}>{value}</span>
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
