import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newIdempotencyKey } from "@wenyuan/api-client";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { type CalendarsInForce, type Closing, calendarsKey, declareClosing, previewClosing } from "../api/calendars.ts";
import { calendarMessages } from "../messages.ts";
import styles from "./calendars.module.css";
import { DuesInWords } from "./change-panel.tsx";
import { TextField } from "./hours-field.tsx";

interface ClosingPanelProps {
  readonly inForce: CalendarsInForce;
  done(): void;
}

/** Closing the library unexpectedly: when, why, where; whom it moves; and then it is done. */
export function ClosingPanel({ inForce, done }: ClosingPanelProps) {
  const texts = useTexts(calendarMessages);
  const { language } = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { today, branches } = inForce;
  const [closing, setClosing] = useState<Closing>({
    from: `${today}T13:00`,
    to: `${today}T22:00`,
    reason: { zh: "", en: "" },
  });
  const chosen = closing.branches ?? [];
  const change = (part: Partial<Closing>) => {
    setClosing({ ...closing, ...part });
    preview.reset();
  };
  const preview = useMutation({ mutationFn: () => previewClosing(api, closing) });
  const declare = useMutation({
    mutationFn: () => declareClosing(api, closing, newIdempotencyKey()),
    onSuccess: () => {
      toasts.add({ kind: "done", text: texts.declared });
      void queries.invalidateQueries({ queryKey: calendarsKey });
      void queries.invalidateQueries({ queryKey: ["due-moves"] });
      done();
    },
  });
  return (
    <form
      className={styles.closing}
      aria-labelledby="closing-title"
      onSubmit={(event) => {
        event.preventDefault();
        preview.mutate();
      }}
    >
      <h2 id="closing-title">{texts.close}</h2>
      <p>{texts.closeIntro}</p>
      <div className={styles.fields}>
        {(["from", "to"] as const).map((end) => (
          <TextField
            key={end}
            label={texts[end]}
            type="datetime-local"
            shown={closing[end]}
            take={(moment) => change({ [end]: moment })}
          />
        ))}
        <TextField
          label={texts.reasonZh}
          lang="zh-CN"
          shown={closing.reason.zh}
          take={(zh) => change({ reason: { ...closing.reason, zh } })}
        />
        <TextField
          label={texts.reasonEn}
          lang="en"
          shown={closing.reason.en}
          take={(en) => change({ reason: { ...closing.reason, en } })}
        />
      </div>
      {branches.length > 1 && (
        <fieldset className={styles.branches}>
          <legend className="label">{texts.onlyThese}</legend>
          {branches.map(({ code, name }) => (
            <label key={code} className={styles.check}>
              <input
                type="checkbox"
                checked={chosen.includes(code)}
                onChange={({ target }) => {
                  const next = target.checked ? [...chosen, code] : chosen.filter((one) => one !== code);
                  const { branches: _, ...whole } = closing;
                  setClosing(next.length === 0 ? whole : { ...whole, branches: next });
                  preview.reset();
                }}
              />
              {name[language]}
            </label>
          ))}
        </fieldset>
      )}
      {(preview.error ?? declare.error) && <Failed error={preview.error ?? declare.error} />}
      {preview.data && <DuesInWords dues={preview.data.dues} />}
      <div className="row">
        <button type="submit" className="btn" aria-disabled={preview.isPending || undefined}>
          {preview.isPending ? texts.looking : texts.look}
        </button>
        {preview.data && (
          <button
            type="button"
            className="btn main"
            aria-disabled={declare.isPending || undefined}
            onClick={() => declare.mutate()}
          >
            {declare.isPending ? texts.declaring : texts.declare(preview.data.dues.loans)}
          </button>
        )}
        <button type="button" className="btn bare" onClick={done}>
          {texts.cancel}
        </button>
      </div>
    </form>
  );
}
