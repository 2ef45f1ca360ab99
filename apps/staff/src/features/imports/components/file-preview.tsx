import type { UseQueryResult } from "@tanstack/react-query";
import { Icon } from "@wenyuan/ui";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import type { Preview } from "../api/imports.ts";
import { importMessages } from "../messages.ts";
import type { Setup } from "../setup.ts";
import styles from "./imports.module.css";
import { SampleItems } from "./sample-items.tsx";

const encodings = { "utf-8": "UTF-8", gb18030: "GB18030", gbk: "GBK", "marc-8": "MARC-8" } as const;
const profiles = { marc21: "MARC 21", cnmarc: "CNMARC", unimarc: "UNIMARC" } as const;
const formats = {
  iso2709: "ISO 2709",
  marcxml: "MARCXML",
  "marc-json": "MARC-in-JSON",
  "marc-json-lines": "MARC-in-JSON",
  mods: "MODS",
  dc: "Dublin Core",
  ris: "RIS",
};

export interface FilePreviewProps {
  readonly query: UseQueryResult<Preview>;
  readonly setup: Setup;
  change(part: Partial<Setup>): void;
}

/** What the file is, with three of its records as they would come in. */
export function FilePreview({ query, setup, change }: FilePreviewProps) {
  const texts = useTexts(importMessages);
  const { data, error, refetch } = query;
  return (
    <section className={styles.column} aria-labelledby="look">
      <h2 id="look">{texts.lookTitle}</h2>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Bones />}
      {data && (
        <>
          <Facts preview={data} setup={setup} change={change} />
          <Samples preview={data} />
        </>
      )}
    </section>
  );
}

function Facts({ preview, setup, change }: { preview: Preview; setup: Setup; change: FilePreviewProps["change"] }) {
  const texts = useTexts(importMessages);
  const { language } = useLanguage();
  const { scanned, complete, unreadable, repaired, format, importedAt } = preview;
  const [likeliest] = preview.encodings;
  const sure = (confidence: number) => (confidence > 0 ? texts.sure(Math.round(100 * confidence)) : "");
  const foundEncoding = likeliest
    ? encodings[likeliest.encoding as keyof typeof encodings] + sure(likeliest.confidence)
    : "";
  const foundProfile = profiles[preview.profile.profile] + sure(preview.profile.confidence);
  const said = [
    format === undefined ? "" : formats[format],
    texts.scanned(scanned, complete),
    unreadable > 0 ? texts.unreadable(unreadable) : "",
    repaired > 0 ? texts.mended(repaired) : "",
  ];
  return (
    <>
      {importedAt !== undefined && (
        <div className="note ask">
          <Icon name="ask" />
          <p>{texts.importedBefore(momentInWords(new Date(importedAt), language))}</p>
        </div>
      )}
      <p>{said.filter(Boolean).join(" · ")}</p>
      <div className={styles.pair}>
        <Choice
          id="encoding"
          label={texts.encoding}
          auto={texts.auto(foundEncoding)}
          value={setup.encoding}
          options={encodings}
          choose={(encoding) => change({ encoding })}
        />
        <Choice
          id="profile"
          label={texts.profile}
          auto={texts.auto(foundProfile)}
          value={setup.profile}
          options={profiles}
          choose={(profile) => change({ profile })}
        />
      </div>
      <p className="quiet">{texts.sampleHint}</p>
    </>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly auto: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  choose(value: string): void;
}

function Choice({ id, label, auto, value, options, choose }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={({ target }) => choose(target.value)}>
        <option value="">{auto}</option>
        {Object.entries(options).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function Samples({ preview }: { readonly preview: Preview }) {
  const texts = useTexts(importMessages);
  return (
    <div>
      {preview.samples.map(({ number, title, author, year, isbn, items, notes }) => (
        <article className={styles.sample} key={number}>
          <h3 lang={langOf(title)}>{title || texts.untitled}</h3>
          <p className="quiet">{[`#${number}`, author, year, isbn].filter(Boolean).join(" · ")}</p>
          {items.length > 0 && <SampleItems number={number} items={items} />}
          {notes.map((note) => (
            <p className="quiet" key={note}>
              {note}
            </p>
          ))}
        </article>
      ))}
    </div>
  );
}
