import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Note } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { type Amount, amountInWords } from "../../../lib/money/amount-words.ts";
import { TillChoice } from "../../../lib/money/till-choice.tsx";
import { useTill } from "../../../lib/money/use-till.ts";
import { useMay } from "../../../lib/session/session.ts";
import { MoreRows } from "../../../lib/table/more-rows.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { accountQuery, chargesQuery, debtorQuery, moneyKey } from "../api/charges.ts";
import { chargeMessages } from "../messages.ts";
import { ChargeList } from "./charge-list.tsx";
import styles from "./charges.module.css";
import { EntryList } from "./entry-list.tsx";
import { AddCharge, DepositForm } from "./more-forms.tsx";
import { PaymentForm } from "./payment-form.tsx";

/** A reader's money at the desk: what is owed and why, and taking it, letting it off or giving it back. */
export function ChargesPage() {
  const { id } = useParams({ from: "/frame/readers/$id/charges" });
  const texts = useTexts(chargeMessages);
  const api = useApi();
  const queries = useQueryClient();
  const account = useQuery(accountQuery(api, id));
  const who = useQuery(debtorQuery(api, id));
  const { rows: charges, error, retry, more } = pagedRows(useInfiniteQuery(chargesQuery(api, id)));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const counter = useTill();
  const may = useMay();
  const changed = () => {
    setChosen(new Set());
    void queries.invalidateQueries({ queryKey: moneyKey(id) });
  };
  if (error) return <Failed error={error} onRetry={retry} />;
  if (!charges || !account.data) return <Bones />;
  const { owes } = account.data;
  const open = counter.till?.openSession === undefined ? undefined : counter.till.code;
  const takes = may("circulation.payment.take");
  return (
    <>
      <p>
        <Link className="more back" to="/readers/$id" params={{ id }}>
          {texts.back}
        </Link>
      </p>
      <PageHead title={texts.title}>{who.data && `${who.data.name} · ${who.data.number}`}</PageHead>
      <Sums {...account.data} />
      <div className={styles.columns}>
        <section aria-labelledby="charges">
          <h2 id="charges">{texts.charges}</h2>
          <ChargeList
            charges={charges}
            chosen={chosen}
            till={open}
            choose={(one, on) => setChosen((before) => withChosen(before, one, on))}
            changed={changed}
          />
          <MoreRows count={charges.length} more={more} sorting={false} words={texts} />
        </section>
        <div className={styles.side}>
          {takes && <TillChoice {...counter} />}
          {takes && open === undefined && (
            <Note kind="ask" title={counter.till ? texts.tillClosed : texts.noTill}>
              <Link to="/till">{texts.toTill}</Link>
            </Note>
          )}
          {takes && open !== undefined && owes.minor > 0 && (
            <PaymentForm
              readerId={id}
              till={open}
              owes={owes}
              chosen={charges.filter((charge) => chosen.has(charge.id))}
              changed={changed}
            />
          )}
          {may("circulation.charge.make") && <AddCharge readerId={id} currency={owes.currency} changed={changed} />}
          {takes && open !== undefined && (
            <DepositForm readerId={id} currency={owes.currency} till={open} changed={changed} />
          )}
          <EntryList readerId={id} changed={changed} />
        </div>
      </div>
    </>
  );
}

function withChosen(before: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (on) after.add(id);
  else after.delete(id);
  return after;
}

function Sums({ owes, deposit, payable }: Readonly<Record<"owes" | "deposit" | "payable", Amount>>) {
  const texts = useTexts(chargeMessages);
  const { language } = useLanguage();
  const sums = [
    [texts.owes, owes],
    ...(deposit.minor > 0 ? [[texts.deposit, deposit] as const] : []),
    ...(payable.minor > 0 ? [[texts.payable, payable] as const] : []),
  ] as const;
  return (
    <dl className={styles.sums}>
      {sums.map(([name, amount]) => (
        <div key={name}>
          <dt className="quiet">{name}</dt>
          <dd>{amountInWords(amount, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
