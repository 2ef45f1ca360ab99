import { Availability, Icon } from "@wenyuan/ui";
import type { ReactNode } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { galleryMessages } from "../messages.ts";
import { FormSpecimen } from "./form-specimen.tsx";
import styles from "./gallery-page.module.css";
import { ScanSpecimen } from "./scan-specimen.tsx";
import { StateSpecimen } from "./state-specimen.tsx";
import { TableSpecimen } from "./table-specimen.tsx";

/** Every part in each of its states. */
export function GalleryPage() {
  const texts = useTexts(galleryMessages);
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <div className={styles.page}>
        <Specimen name={texts.buttons}>
          <p className="row">
            <button type="button" className="btn main">
              {texts.main}
            </button>
            <button type="button" className="btn">
              {texts.plain} <kbd>F6</kbd>
            </button>
            <button type="button" className="btn bare">
              {texts.bare}
            </button>
            <button type="button" className="btn" aria-disabled="true">
              {texts.off}
            </button>
          </p>
        </Specimen>
        <Specimen name={texts.status}>
          <p className={styles.statuses}>
            {(["in", "soon", "late", "out", "here", "net"] as const).map((kind) => (
              <Availability key={kind} kind={kind}>
                {texts[kind]}
              </Availability>
            ))}
          </p>
        </Specimen>
        <Specimen name={texts.scan} wide>
          <ScanSpecimen />
        </Specimen>
        <Specimen name={texts.findings} wide>
          <Findings />
        </Specimen>
        <Specimen name={texts.form}>
          <FormSpecimen />
        </Specimen>
        <Specimen name={texts.waiting}>
          <StateSpecimen />
        </Specimen>
        <Specimen name={texts.toasts}>
          <ToastSpecimen />
        </Specimen>
        <Specimen name={texts.notes}>
          <div className="note ok">
            <Icon name="check" />
            <div>
              <strong>{texts.noteOk}</strong>
              {texts.noteOkMore}
            </div>
          </div>
        </Specimen>
        <Specimen name={texts.table} wide>
          <TableSpecimen />
        </Specimen>
      </div>
    </>
  );
}

function Specimen({
  name,
  wide,
  children,
}: {
  readonly name: string;
  readonly wide?: true;
  readonly children: ReactNode;
}) {
  return (
    <section className={`panel ${wide ? styles.wide : ""}`} aria-label={name}>
      <h2>{name}</h2>
      {children}
    </section>
  );
}

function ToastSpecimen() {
  const texts = useTexts(galleryMessages);
  const toasts = useToasts();
  const undo = { label: texts.undo, run: () => void toasts.add({ kind: "done", text: texts.undone }) };
  return (
    <p className="row">
      <button type="button" className="btn small" onClick={() => toasts.add({ kind: "done", text: texts.returned })}>
        {texts.toast}
      </button>
      <button
        type="button"
        className="btn small"
        onClick={() => toasts.add({ kind: "done", text: texts.returned, undo })}
      >
        {texts.toastUndo}
      </button>
      <button
        type="button"
        className="btn small"
        onClick={() => toasts.add({ kind: "failed", text: texts.notPrinted })}
      >
        {texts.toastFailed}
      </button>
    </p>
  );
}

function Findings() {
  const texts = useTexts(galleryMessages);
  return (
    <ol className="finds">
      <li className="find no">
        <span>
          <Icon name="no" />
          {texts.no}
        </span>
        <p>{texts.noText}</p>
        <span />
      </li>
      <li className="find ask">
        <span>
          <Icon name="ask" />
          {texts.ask}
        </span>
        <p>{texts.askText}</p>
        <button type="button" className="btn small">
          {texts.allow} <kbd>F8</kbd>
        </button>
      </li>
      <li className="find know">
        <span>
          <Icon name="info" />
          {texts.know}
        </span>
        <p>{texts.knowText}</p>
        <span />
      </li>
    </ol>
  );
}
