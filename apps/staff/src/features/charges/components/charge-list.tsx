import { useState } from "react";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { amountInWords } from "../../../lib/money/amount-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Charge, Relief } from "../api/charges.ts";
import { chargeMessages } from "../messages.ts";
import styles from "./charges.module.css";
import { ReliefForm } from "./relief-form.tsx";

export interface ChargeListProps {
  readonly charges: readonly Charge[];
  readonly chosen: ReadonlySet<string>;
  readonly till: string | undefined;
  choose(id: string, chosen: boolean): void;
  changed(): void;
}

/** Every charge with its reason, what became of it, and what can be done about it. */
export function ChargeList(props: ChargeListProps) {
  const texts = useTexts(chargeMessages);
  if (props.charges.length === 0) return <p className="quiet">{texts.none}</p>;
  return (
    <ul className={styles.charges}>
      {props.charges.map((charge) => (
        <OneCharge key={charge.id} {...props} charge={charge} />
      ))}
    </ul>
  );
}

const permissions: Readonly<Record<Relief, string>> = {
  waive: "circulation.charge.waive-small",
  "write-off": "circulation.charge.write-off",
  cancel: "circulation.charge.waive",
  refund: "circulation.charge.refund",
};

function OneCharge({ charge, chosen, till, choose, changed }: ChargeListProps & { readonly charge: Charge }) {
  const texts = useTexts(chargeMessages);
  const { language } = useLanguage();
  const may = useMay();
  const [how, setHow] = useState<Relief>();
  const open = charge.remaining.minor > 0;
  const money = (amount: Charge["amount"]) => amountInWords(amount, language);
  const name = charge.name[language];
  const acts = (["waive", "write-off", "cancel", "refund"] as const).filter(
    (one) => may(permissions[one]) && (one === "refund" ? charge.paid.minor > 0 : open),
  );
  const fate = [
    ...(charge.paid.minor > 0 ? [texts.paid(money(charge.paid))] : []),
    ...(charge.relieved.minor > 0 ? [texts.relieved(money(charge.relieved))] : []),
    open ? texts.remains(money(charge.remaining)) : texts.settled,
  ];
  return (
    <li className="panel">
      <div className={styles.line}>
        {open && (
          <input
            type="checkbox"
            aria-label={texts.choose(name)}
            checked={chosen.has(charge.id)}
            onChange={(event) => choose(charge.id, event.target.checked)}
          />
        )}
        <div className={styles.what}>
          <h3>
            {name} <span className="num">{money(charge.amount)}</span>
          </h3>
          {charge.title !== undefined && (
            <p>
              {charge.title} {charge.barcode !== undefined && <span className="cn quiet">{charge.barcode}</span>}
            </p>
          )}
          <p className="quiet">
            {[dayInWords(new Date(charge.madeAt), language), ...charge.because.map((line) => line[language])].join(
              " · ",
            )}
          </p>
          <p className={open ? "st late" : "st in"}>{fate.join(" · ")}</p>
        </div>
        <p className="row">
          {acts.map((one) => (
            <button
              key={one}
              type="button"
              className="btn small"
              aria-expanded={how === one}
              onClick={() => setHow(one)}
            >
              {texts[one]}
              <span className="hide"> {name}</span>
            </button>
          ))}
        </p>
      </div>
      {how && (
        <ReliefForm
          key={how}
          charge={charge}
          how={how}
          till={till}
          leave={() => setHow(undefined)}
          done={() => {
            setHow(undefined);
            changed();
          }}
        />
      )}
    </li>
  );
}
