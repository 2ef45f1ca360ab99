import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Field, Icon } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { ChoiceList } from "../../../lib/form/choice-list.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { labelsQuery, type SpineLabel } from "../api/labels.ts";
import type { LabelParams } from "../label-params.ts";
import { labelMessages } from "../messages.ts";
import { zplOf } from "../zpl.ts";
import styles from "./labels-page.module.css";

const route = getRouteApi("/frame/labels");

interface Layout {
  readonly paper: "sheet" | "roll";
  readonly start: number;
  readonly copies: number;
}

/** Spine labels of items, to be printed on sheets or rolls, or sent to a label printer. */
export function LabelsPage() {
  const texts = useTexts(labelMessages);
  const params: LabelParams = route.useSearch();
  const ids = params.ids?.split(",") ?? [];
  const { data, error, refetch } = useQuery(labelsQuery(useApi(), ids));
  const [layout, setLayout] = useState<Layout>({ paper: "sheet", start: 1, copies: 1 });
  const labels = data?.items.filter(({ lines }) => lines.length > 0) ?? [];
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  if (ids.length > 0 && !data) return <Bones lines={6} />;
  if (labels.length === 0)
    return (
      <>
        <PageHead title={texts.title} />
        <Empty title={texts.none}>
          <p>{texts.noneMore}</p>
          <p>
            <Link className="btn" to="/catalogue">
              {texts.toCatalogue}
            </Link>
          </p>
        </Empty>
      </>
    );
  const all = labels.flatMap((label) => Array.from({ length: layout.copies }, () => label));
  const left = (data?.items.length ?? 0) - labels.length;
  return (
    <div className={styles.page}>
      <div className={styles.controls}>
        <PageHead title={texts.title} action={<PrintButton />}>
          {texts.intro}
        </PageHead>
        <LayoutForm layout={layout} onChange={setLayout} />
        <div className="row">
          <button type="button" className="btn" onClick={() => download(all)}>
            <Icon name="download" /> {texts.download}
          </button>
          <span className="quiet">{texts.count(all.length)}</span>
          {left > 0 && <span className="st soon">{texts.unnumbered(left)}</span>}
        </div>
        <h2>{texts.preview}</h2>
      </div>
      <Labels labels={all} layout={layout} />
    </div>
  );
}

function print(): void {
  window.print();
}

function PrintButton() {
  const texts = useTexts(labelMessages);
  useKey("p", { label: texts.print, group: texts.keys }, print);
  return (
    <button type="button" className="btn main" onClick={print}>
      {texts.print} <Keys combo="p" />
    </button>
  );
}

interface LayoutFormProps {
  readonly layout: Layout;
  onChange(layout: Layout): void;
}

function LayoutForm({ layout, onChange }: LayoutFormProps) {
  const texts = useTexts(labelMessages);
  return (
    <form
      className={styles.layout}
      onSubmit={(event) => event.preventDefault()}
      onChange={(event) => onChange(layoutIn(new FormData(event.currentTarget)))}
    >
      <ChoiceList
        id="paper"
        name="paper"
        kind="one"
        legend={texts.paper}
        chosen={[layout.paper]}
        choices={[
          { value: "sheet", label: texts.sheet, meaning: texts.sheetMeans },
          { value: "roll", label: texts.roll, meaning: texts.rollMeans },
        ]}
      />
      <div>
        <Field
          id="start"
          name="start"
          type="number"
          label={texts.start}
          hint={texts.startHint}
          value={String(layout.start)}
        />
        <Field id="copies" name="copies" type="number" label={texts.copies} value={String(layout.copies)} />
      </div>
    </form>
  );
}

function layoutIn(values: FormData): Layout {
  const number = (name: string, most: number) => Math.min(Math.max(Number(values.get(name)) || 1, 1), most);
  return {
    paper: values.get("paper") === "roll" ? "roll" : "sheet",
    start: number("start", labelsOnSheet),
    copies: number("copies", 20),
  };
}

const labelsOnSheet = 50;

function Labels({ labels, layout }: { readonly labels: readonly SpineLabel[]; readonly layout: Layout }) {
  const skipped = layout.paper === "sheet" ? layout.start - 1 : 0;
  const places = [...Array.from({ length: skipped }, () => undefined), ...labels];
  const sheets =
    layout.paper === "roll"
      ? [places]
      : Array.from({ length: Math.ceil(places.length / labelsOnSheet) }, (_, n) =>
          places.slice(n * labelsOnSheet, (n + 1) * labelsOnSheet),
        );
  return sheets.map((sheet, n) => (
    // oxlint-disable-next-line react/no-array-index-key -- a sheet is its place
    <ol key={n} className={layout.paper === "roll" ? styles.roll : styles.sheet}>
      {sheet.map((label, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- one item may have several labels
        <li key={at} className={styles.label}>
          {label?.lines.map((line, row) => (
            // oxlint-disable-next-line react/no-array-index-key -- two lines may be alike
            <span key={row}>{line}</span>
          ))}
        </li>
      ))}
    </ol>
  ));
}

/** Saves the labels as a file that a label printer's driver or a shared folder takes. */
function download(labels: readonly SpineLabel[]): void {
  const file = new Blob([zplOf(labels.map(({ lines }) => lines))], { type: "text/plain;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "labels.zpl";
  link.click();
  URL.revokeObjectURL(link.href);
}
