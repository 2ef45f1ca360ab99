import { useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { lossMessages } from "../loss-messages.ts";
import { LossDialog } from "./loss-dialog.tsx";

/** 污损: the book came back, but not as it went. Its loan is over, and who had it is still known for a while. */
export function DamageAct({ loanId, title }: { readonly loanId: string; readonly title: string }) {
  const texts = useTexts(lossMessages);
  const may = useMay()("circulation.loss.settle");
  const [settling, setSettling] = useState(false);
  const [settled, setSettled] = useState(false);
  const on = may && !settled;
  useKey("alt+l", { label: texts.cameBackDamaged, group: texts.handle, whileTyping: true, on }, () =>
    setSettling(true),
  );
  if (!on) return null;
  return (
    <p>
      <button type="button" className="btn small" onClick={() => setSettling(true)}>
        {texts.cameBackDamaged} <Keys combo="alt+l" />
      </button>
      {settling && (
        <LossDialog
          loanId={loanId}
          title={title}
          ways={["damaged"]}
          close={() => setSettling(false)}
          done={() => {
            setSettling(false);
            setSettled(true);
          }}
        />
      )}
    </p>
  );
}
