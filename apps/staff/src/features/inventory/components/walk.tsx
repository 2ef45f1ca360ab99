import { useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { ScanInput } from "../../../lib/scan/scan-input.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { closeInventory, inventoriesKey, type ScanAnswer } from "../api/inventories.ts";
import { isOdd, useWalk } from "../hooks/use-walk.ts";
import { inventoryMessages } from "../messages.ts";
import styles from "./inventory.module.css";

/** The shelf is walked: each scan says at once whether the book is right where it stands. */
export function Walk({ id }: { readonly id: string }) {
  const texts = useTexts(inventoryMessages);
  const walk = useWalk(id);
  useKey("alt+s", { label: texts.nextShelf, group: texts.title, whileTyping: true }, walk.nextShelf);
  return (
    <>
      <ScanInput label={texts.scan} placeholder={texts.scan} onScan={walk.scan} />
      <p className="row">
        <span>{texts.shelf(walk.shelf)}</span>
        <button type="button" className="btn" onClick={walk.nextShelf}>
          {texts.nextShelf} <Keys combo="alt+s" />
        </button>
        <ScanFile add={walk.addFile} />
        <End id={id} />
      </p>
      {walk.count > 0 && (
        <p className="note ask">
          {walk.lost ? texts.offline : ""} {texts.waiting(walk.count)}{" "}
          <button type="button" className="btn small" onClick={() => void walk.send()}>
            {texts.sendNow}
          </button>
        </p>
      )}
      {walk.failure !== undefined && <Failed error={walk.failure} />}
      <section aria-label={texts.justScanned}>
        {walk.answers.length === 0 && <p className="quiet">{texts.nothing}</p>}
        <ol className={styles.answers} aria-live="polite">
          {walk.answers.map((answer, place) => (
            <li
              // oxlint-disable-next-line react/no-array-index-key -- the same book may be scanned again
              key={walk.answers.length - place}
              className={`${isOdd(answer) ? styles.odd : ""} ${place === 0 ? styles.newest : ""}`}
            >
              <Answer answer={answer} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Answer({ answer }: { readonly answer: ScanAnswer }) {
  const texts = useTexts(inventoryMessages);
  const { language } = useLanguage();
  const { locationName } = usePlaceNames();
  const { item, verdict, outOfOrder, again, status } = answer;
  const where = verdict === "elsewhere" && item ? ` ${locationName(item.location)}` : "";
  const what = verdict === "other-state" && status ? status[language] : `${texts[verdict]}${where}`;
  return (
    <>
      <span lang={langOf(item?.title ?? "")}>
        {item?.title ?? answer.barcode}
        <small className="cn">
          {item?.callNumber} {answer.barcode}
        </small>
      </span>
      <span className={`st ${isOdd(answer) ? "late" : "in"}`}>
        {again ? texts.again : outOfOrder ? texts.outOfOrder : what}
      </span>
    </>
  );
}

function ScanFile({ add }: { add(text: string): Promise<void> }) {
  const texts = useTexts(inventoryMessages);
  const id = useId();
  return (
    <>
      <label className="btn" htmlFor={id} title={texts.fileHint}>
        {texts.file}
      </label>
      <input
        id={id}
        className="hide"
        type="file"
        accept=".txt,.csv,text/plain,text/csv"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void file.text().then(add);
          target.value = "";
        }}
      />
    </>
  );
}

function End({ id }: { readonly id: string }) {
  const texts = useTexts(inventoryMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const end = async () => {
    await closeInventory(api, id);
    toasts.add({ kind: "done", text: texts.closedNow });
    await queries.invalidateQueries({ queryKey: inventoriesKey });
  };
  return (
    <button type="button" className="btn bare" onClick={() => void end()}>
      {texts.close}
    </button>
  );
}
