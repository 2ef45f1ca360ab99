import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Dialog } from "../../../lib/dialog/dialog.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { lossPreviewQuery } from "../api/losses.ts";
import { lossMessages } from "../loss-messages.ts";
import styles from "./desk.module.css";
import { DamagedForm, InKindForm, LostForm } from "./loss-forms.tsx";

const all = ["lost", "inKind", "damaged"] as const;
type Way = (typeof all)[number];

interface LossDialogProps {
  readonly loanId: string;
  readonly title: string;
  /** What can have happened: what is on loan, all of it; what was lost may still be replaced; what came back may be damaged. */
  readonly ways?: readonly Way[];
  done(): void;
  close(): void;
}

/** 遗失、赔书、污损: what each would cost, before anything is done. */
export function LossDialog({ loanId, title, ways = all, done, close }: LossDialogProps) {
  const texts = useTexts(lossMessages);
  const { data, error } = useQuery(lossPreviewQuery(useApi(), loanId));
  const [way, setWay] = useState<Way>(ways[0] ?? "lost");
  const form = { loanId, done, close } as const;
  return (
    <Dialog label={texts.open} onClose={close}>
      <div className={styles.dialog}>
        <h2>{title}</h2>
        {ways.length > 1 && <WayChoice offered={ways} way={way} choose={setWay} />}
        {error && <Failed error={error} />}
        {!data && !error && <Bones lines={4} />}
        {data && (
          <div className={styles.lossForm} key={way}>
            {way === "lost" && <LostForm preview={data} {...form} />}
            {way === "inKind" && <InKindForm preview={data} {...form} />}
            {way === "damaged" && <DamagedForm preview={data} {...form} />}
          </div>
        )}
      </div>
    </Dialog>
  );
}

interface WayChoiceProps {
  readonly offered: readonly Way[];
  readonly way: Way;
  choose(way: Way): void;
}

function WayChoice({ offered, way, choose }: WayChoiceProps) {
  const texts = useTexts(lossMessages);
  const name = useId();
  return (
    <fieldset className={styles.bar}>
      <legend>{texts.way}</legend>
      {offered.map((one) => (
        <label key={one} className={styles.check}>
          <input type="radio" name={name} checked={way === one} onChange={() => choose(one)} />
          {texts[one]}
        </label>
      ))}
    </fieldset>
  );
}
