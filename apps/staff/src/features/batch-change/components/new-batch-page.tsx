import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type BatchWork, findRecordIds, previewBatch, type Selection } from "../api/batches.ts";
import { type ItemDraft, itemOperationOf, noItemChange } from "../item-draft.ts";
import { batchMessages } from "../messages.ts";
import { newOperation, numbersIn, type OperationDraft, operationOf, type RecordOperation } from "../operation-draft.ts";
import styles from "./batch.module.css";
import { ItemOperationFields } from "./item-operation-fields.tsx";
import { OperationFields } from "./operation-fields.tsx";

const ways = ["search", "ids", "barcodes", "import"] as const;
type Way = (typeof ways)[number];
const wayTexts = { search: "bySearch", ids: "byIds", barcodes: "byBarcodes", import: "byImport" } as const;
const fieldTexts = { search: "search", ids: "ids", barcodes: "barcodes", import: "importId" } as const;

/** Chooses records or items and says how to change them; the next page shows what that would do. */
export function NewBatchPage() {
  const texts = useTexts(batchMessages);
  const { language } = useLanguage();
  const api = useApi();
  const navigate = useNavigate();
  const [target, setTarget] = useState<"records" | "items">("records");
  const [way, setWay] = useState<Way>("search");
  const [given, setGiven] = useState("");
  const [note, setNote] = useState("");
  const [operations, setOperations] = useState<readonly OperationDraft[]>(() => [newOperation()]);
  const [item, setItem] = useState<ItemDraft>(noItemChange);
  const [fault, setFault] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [counting, setCounting] = useState(false);

  const preview = async () => {
    setFault(undefined);
    setError(undefined);
    const work = workOf({ target, operations, item });
    if (typeof work === "number") return setFault(texts.operationFault(work));
    if (given.trim() === "") return setFault(texts.nothingChosen);
    setCounting(true);
    try {
      const selection = await selectionOf(way, given, (text) => findRecordIds(api, { text, language }));
      if (!selection) return setFault(texts.searchNothing);
      const batch = await previewBatch(api, { work, selection, ...(note.trim() === "" ? {} : { note: note.trim() }) });
      await navigate({ to: "/batch-changes/$id", params: { id: batch.id } });
    } catch (caught) {
      setError(caught);
    } finally {
      setCounting(false);
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!counting) void preview();
  };
  return (
    <>
      <p>
        <Link className="more back" to="/batch-changes">
          {texts.back}
        </Link>
      </p>
      <PageHead title={texts.new}>{texts.intro}</PageHead>
      <form className={styles.form} onSubmit={submit}>
        <fieldset className={styles.part}>
          <legend>{texts.choose}</legend>
          <div className={styles.line}>
            <Choice<"records" | "items">
              name="target"
              legend={texts.target}
              value={target}
              options={[
                ["records", texts.records],
                ["items", texts.items],
              ]}
              onChange={setTarget}
            />
            <Choice<Way>
              name="way"
              legend={texts.by}
              value={way}
              options={ways.map((one) => [one, texts[wayTexts[one]]] as const)}
              onChange={setWay}
            />
          </div>
          <div className="field">
            <label htmlFor="given">{texts[fieldTexts[way]]}</label>
            {way === "ids" || way === "barcodes" ? (
              <textarea
                id="given"
                className="input cn"
                rows={4}
                value={given}
                onChange={({ target: field }) => setGiven(field.value)}
              />
            ) : (
              <input
                id="given"
                className="input"
                autoComplete="off"
                value={given}
                onChange={({ target: field }) => setGiven(field.value)}
              />
            )}
            {way === "search" && <p className="hint">{texts.searchHint}</p>}
            {target === "items" && way !== "barcodes" && <p className="hint">{texts.ofRecords}</p>}
          </div>
        </fieldset>
        <fieldset className={styles.part}>
          <legend>{texts.operations}</legend>
          {target === "items" ? (
            <ItemOperationFields draft={item} onChange={setItem} />
          ) : (
            <>
              {operations.map((draft, i) => (
                <OperationFields
                  key={draft.id}
                  number={i + 1}
                  draft={draft}
                  onChange={(changed) => setOperations(operations.with(i, changed))}
                  onRemove={operations.length > 1 ? () => setOperations(operations.toSpliced(i, 1)) : undefined}
                />
              ))}
              <p>
                <button
                  type="button"
                  className="btn small"
                  onClick={() => setOperations([...operations, newOperation()])}
                >
                  {texts.addOperation}
                </button>
              </p>
            </>
          )}
        </fieldset>
        <div className="field">
          <label htmlFor="note">{texts.note}</label>
          <input
            id="note"
            className="input"
            maxLength={400}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </div>
        {fault !== undefined && (
          <p className={styles.fault} role="alert">
            {fault}
          </p>
        )}
        {error !== undefined && <Failed error={error} />}
        <div className="row">
          <button type="submit" className="btn main" aria-disabled={counting || undefined}>
            {counting ? texts.counting : texts.preview}
          </button>
        </div>
      </form>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly legend: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, label: string])[];
  onChange(value: Value): void;
}

function Choice<Value extends string>({ name, legend, value, options, onChange }: ChoiceProps<Value>) {
  return (
    <fieldset className="seg">
      <legend className="hide">{legend}</legend>
      {options.map(([one, label]) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

interface Written {
  readonly target: "records" | "items";
  readonly operations: readonly OperationDraft[];
  readonly item: ItemDraft;
}

/** The work as the server takes it, or the number of the first step that is not complete. */
function workOf({ target, operations, item }: Written): BatchWork | number {
  if (target === "items") {
    const operation = itemOperationOf(item);
    return operation ? { target, operations: [operation] } : 1;
  }
  const done = operations.map(operationOf);
  const missing = done.indexOf(undefined);
  if (missing >= 0) return missing + 1;
  return { target, operations: done.filter((one): one is RecordOperation => one !== undefined) };
}

async function selectionOf(
  way: Way,
  given: string,
  search: (text: string) => Promise<string[]>,
): Promise<Selection | undefined> {
  if (way === "barcodes") return { by: "barcodes", barcodes: numbersIn(given) };
  if (way === "import") return { by: "import", importId: given.trim() };
  const ids = way === "ids" ? numbersIn(given) : await search(given.trim());
  return ids.length === 0 ? undefined : { by: "records", ids };
}
