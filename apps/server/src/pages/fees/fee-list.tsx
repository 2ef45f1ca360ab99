import { moneyInWords } from "@wenyuan/ledger";
import { Blank, Button, LinkButton, Note, PageTitle, Section } from "@wenyuan/ui";
import { type DescribedCharge, entryKindWords } from "../../capabilities/circulation/index.ts";
import type { Bilingual } from "../../kernel/i18n/language.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import { dayOf, type Here } from "../holdings/availability-view.ts";
import { amountOf } from "./amount-of.ts";
import type { FeesData } from "./fees.loader.ts";
import type { feesMessages } from "./fees.messages.ts";

export interface FeeListProps {
  readonly data: FeesData;
  /** Ways to pay online that this library offers. */
  readonly providers: readonly { readonly code: string; readonly name: Bilingual }[];
  readonly refusal?: Bilingual | undefined;
  readonly here: Here;
  readonly t: Spoken<typeof feesMessages>;
}

/** What a reader owes and why, how to pay it, and what was paid. */
export function FeeList(props: FeeListProps) {
  const { data, refusal, here, t } = props;
  const { owes, deposit, payable } = data.account;
  return (
    <>
      <PageTitle note={owes.minor > 0 ? t.owes(moneyInWords(owes)) : t.owesNothing}>{t.title}</PageTitle>
      {refusal && <Note kind="no" title={refusal[here.language]} announce />}
      {payable.minor > 0 && (
        <Note kind="ask" title={t.payable}>
          <p>{t.payableHelp(moneyInWords(payable))}</p>
        </Note>
      )}
      {data.open.length > 0 ? <ToPay {...props} /> : <Blank art="shelf" level={2} title={t.owesNothing} />}
      {deposit.minor > 0 && (
        <Section id="deposit" title={t.deposit}>
          <p>{t.depositHeld(moneyInWords(deposit))}</p>
        </Section>
      )}
      {data.settled.length > 0 && (
        <Section id="settled" title={t.settled}>
          <ul className="fees">
            {data.settled.map((charge) => (
              <OneFee key={charge.id} {...props} charge={charge} />
            ))}
          </ul>
        </Section>
      )}
      <Receipts {...props} />
    </>
  );
}

function ToPay(props: FeeListProps) {
  const { data, providers, here, t } = props;
  const several = data.open.length > 1;
  return (
    <form method="post" action={`/${here.language}/fees/pay`}>
      <Section id="open" title={t.open}>
        <ul className="fees">
          {data.open.map((charge) => (
            <OneFee key={charge.id} {...props} charge={charge} choose={several && providers.length > 0} />
          ))}
        </ul>
      </Section>
      <Section id="pay" title={t.how}>
        {providers.map(({ code, name }) => (
          <div key={code}>
            <p className="by">{name[here.language]}</p>
            <p className="row">
              <Button kind="main" name="provider" value={code}>
                {t.payAll(moneyInWords(data.account.owes))}
              </Button>
              {several && (
                <Button name="chosen" value={code}>
                  {t.payChosen}
                </Button>
              )}
            </p>
          </div>
        ))}
        <p>{t.atDesk}</p>
      </Section>
    </form>
  );
}

type OneFeeProps = FeeListProps & { readonly charge: DescribedCharge; readonly choose?: boolean };

/** One charge: what for, which book, how it came to this, and what became of it. */
function OneFee({ charge, choose, here, t }: OneFeeProps) {
  const { id, name, item, because, amount, remaining, paid, relieved, madeAt } = charge;
  const { language } = here;
  const fate = [
    ...(paid.minor > 0 ? [t.paidPart(moneyInWords(paid))] : []),
    ...(relieved.minor > 0 ? [t.letOff(moneyInWords(relieved))] : []),
    ...(remaining.minor > 0 && remaining.minor < amount.minor ? [t.remains(moneyInWords(remaining))] : []),
  ];
  return (
    <li className="fee">
      <div className="what">
        <h3>{name[language]}</h3>
        {item && (
          <p>
            <a href={`/${language}/records/${item.recordId}`}>{item.title}</a>
          </p>
        )}
        {because.length > 0 && (
          <ul className="by">
            {because.map((line) => (
              <li key={line.en}>{line[language]}</li>
            ))}
          </ul>
        )}
        <p className="by">{t.made(dayOf(madeAt, here))}</p>
        {fate.length > 0 && <p className="by">{fate.join(language === "zh" ? "，" : ", ")}</p>}
      </div>
      <div className="sum">
        <span className="num">{moneyInWords(amount)}</span>
        {choose && (
          <label className="tick">
            <input type="checkbox" name="charge" value={id} /> {t.choose}
            <span className="hide">
              {" "}
              {name[language]} {moneyInWords(remaining)}
            </span>
          </label>
        )}
      </div>
    </li>
  );
}

function Receipts({ data, here, t }: FeeListProps) {
  const { language } = here;
  return (
    <Section id="receipts" title={t.receipts}>
      {data.receipts.length === 0 && <p>{t.noReceipts}</p>}
      <ul>
        {data.receipts.map((entry) => (
          <li key={entry.id}>
            <LinkButton kind="bare" small href={`/${language}/fees/receipts/${entry.id}`}>
              {t.receiptLine(
                dayOf(entry.at, here),
                entryKindWords[entry.kind][language],
                moneyInWords(amountOf(entry)),
              )}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
