import { ApiProblem } from "@wenyuan/api-client";
import { type FormEvent, useId, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { createKeyFor } from "../../../lib/form/key-for.ts";
import { textOf } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { useMay } from "../../../lib/session/session.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import type { Shown } from "../api/desk.ts";
import { placeHold, placeRequest } from "../api/for-reader.ts";
import { forReaderMessages } from "../for-reader-messages.ts";
import type { FoundTitle } from "../hooks/use-found-titles.ts";
import { deskMessages } from "../messages.ts";
import { findingsOf, waysPast } from "../slip.ts";
import styles from "./desk.module.css";
import { FindingList } from "./finding-list.tsx";

interface WantedFormProps {
  readonly shown: Shown;
  readonly title: FoundTitle;
  readonly branch: string | undefined;
  done(): void;
}

/** How and where it is wanted; a refusal says everything at once, and what can be passed asks for its reason. */
export function WantedForm({ shown, title, branch, done }: WantedFormProps) {
  const texts = useTexts(forReaderMessages);
  const may = useMay();
  const services = [
    ...(may("circulation.hold.manage") ? (["hold"] as const) : []),
    ...(may("circulation.request.manage") ? (["bring"] as const) : []),
  ];
  const [service, setService] = useState<"hold" | "bring">(services[0] ?? "hold");
  const { busy, refusal, submit } = usePlacing({ shown, title, service, done });
  const findings = refusal instanceof ApiProblem ? findingsOf(refusal.problem) : [];
  const ways = waysPast(findings);
  return (
    <form className={styles.lossForm} aria-label={title.title} onSubmit={submit}>
      <h3>{title.title}</h3>
      <fieldset className={styles.bar}>
        <legend>{texts.service}</legend>
        {services.map((one) => (
          <label key={one} className={styles.check}>
            <input type="radio" name="service" checked={service === one} onChange={() => setService(one)} />
            {texts[one]}
          </label>
        ))}
      </fieldset>
      <WantedFields service={service} title={title} branch={branch} />
      {findings.length > 0 ? <FindingList findings={findings} /> : refusal !== undefined && <Failed error={refusal} />}
      {ways && <PassField needed={ways.reason} codes={ways.codes} />}
      <p className="row">
        <button type="submit" className="btn main" aria-disabled={busy || undefined}>
          {busy ? texts.placing : ways ? texts.passAndPlace : texts.place}
        </button>
      </p>
    </form>
  );
}

interface Placing extends Pick<WantedFormProps, "shown" | "title" | "done"> {
  readonly service: "hold" | "bring";
}

function usePlacing({ shown, title, service, done }: Placing) {
  const texts = useTexts(forReaderMessages);
  const { language } = useLanguage();
  const api = useApi();
  const toasts = useToasts();
  const [keyFor] = useState(() => createKeyFor());
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<unknown>();
  const place = async (values: FormData): Promise<string> => {
    const itemId = values.get("just-this") === null ? undefined : title.itemId;
    const wanted = { shown, recordId: title.recordId, itemId, pickup: textOf(values, "pickup") };
    if (service === "bring") {
      const asked = { ...wanted, openShelfToo: values.get("open-shelf-too") !== null };
      const { expectedAt } = await placeRequest(api, asked, keyFor(asked));
      return texts.brought(title.title, momentInWords(new Date(expectedAt), language));
    }
    const codes = textOf(values, "codes").split(" ").filter(Boolean);
    const reason = textOf(values, "reason");
    const override = codes.length === 0 ? undefined : { codes, ...(reason === "" ? {} : { reason }) };
    const until = textOf(values, "until");
    const hold = { ...wanted, recall: values.get("recall") !== null, override };
    await placeHold(api, { ...hold, until: until === "" ? undefined : until }, keyFor([hold, until]));
    return texts.held(title.title);
  };
  const settle = async (values: FormData) => {
    setBusy(true);
    try {
      toasts.add({ kind: "done", text: await place(values) });
      done();
    } catch (error) {
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (busy) return;
    void settle(new FormData(event.currentTarget));
  };
  return { busy, refusal, submit };
}

function WantedFields({
  service,
  title,
  branch,
}: Pick<WantedFormProps, "title" | "branch"> & Pick<Placing, "service">) {
  const texts = useTexts(forReaderMessages);
  const id = useId();
  const { branches } = usePlaceNames();
  return (
    <div className={styles.bar}>
      <label htmlFor={`${id}-pickup`}>{texts.pickup}</label>
      <select id={`${id}-pickup`} className="input short" name="pickup" defaultValue={branch}>
        {branches.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      {service === "hold" && (
        <label>
          {texts.until} <input className="input short" type="date" name="until" />
        </label>
      )}
      {service === "hold" && <Check name="recall" text={texts.recall} />}
      {service === "bring" && <Check name="open-shelf-too" text={texts.openShelfToo} />}
      {title.itemId !== undefined && <Check name="just-this" text={texts.justThis} />}
    </div>
  );
}

function Check({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <label className={styles.check}>
      <input type="checkbox" name={name} />
      {text}
    </label>
  );
}

/** What is passed is sent with the form; the reason where the rules want one. */
function PassField({ needed, codes }: { readonly needed: boolean; readonly codes: readonly string[] }) {
  const desk = useTexts(deskMessages);
  const id = useId();
  return (
    <>
      <input type="hidden" name="codes" value={codes.join(" ")} />
      {needed && (
        <div className="field">
          <label htmlFor={id}>{desk.reason}</label>
          <input id={id} className="input" name="reason" required maxLength={500} autoComplete="off" />
          <p className="hint">{desk.reasonHint}</p>
        </div>
      )}
    </>
  );
}
