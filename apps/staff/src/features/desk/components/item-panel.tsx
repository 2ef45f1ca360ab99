import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { textOf } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { Keys, useKey } from "../../../lib/keyboard/keyboard.tsx";
import { endOfDay } from "../../../lib/library/library-time.ts";
import { placesQuery } from "../../../lib/library/places.ts";
import { useMay } from "../../../lib/session/session.ts";
import { Failed } from "../../../lib/view/failed.tsx";
import { checkIn, claimReturned, type ItemInHand, setCondition, setReserve } from "../api/desk.ts";
import type { Desk } from "../hooks/use-desk.ts";
import { lossMessages } from "../loss-messages.ts";
import { deskMessages } from "../messages.ts";
import styles from "./desk.module.css";
import { LossDialog } from "./loss-dialog.tsx";

interface ItemPanelProps {
  readonly found: ItemInHand;
  readonly desk: Desk;
  /** The last one looked at: something can be done with it. */
  readonly open: boolean;
}

/** What a book in hand is in the middle of, where it belongs, and what can be noted of it. */
export function ItemPanel({ found, desk, open }: ItemPanelProps) {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const { data } = useQuery(placesQuery(useApi()));
  const { item, loan, reserve } = found;
  const branchName = (code: string) => data?.branches.find((one) => one.code === code)?.name[language] ?? code;
  const place = data?.locations.find(({ code }) => code === (reserve?.location ?? item.location));
  const facts = [
    [texts.belongs, `${branchName(found.branch)} ${place?.name[language] ?? item.location}`],
    ...(found.atBranch === found.branch ? [] : [[texts.isAt, branchName(found.atBranch)]]),
    ...(found.transitTo === undefined ? [] : [[texts.transitSlip, branchName(found.transitTo)]]),
    ...(loan ? [[texts.dueOn, dayInWords(new Date(loan.dueAt), language)]] : []),
  ] as const;
  return (
    <div>
      <h2>{item.title}</h2>
      <p className={styles.goes}>
        <span className={`st ${found.status === "available" ? "in" : "soon"}`}>{found.statusWords[language]}</span>{" "}
        <span className="cn">{item.callNumber}</span>
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {reserve && <p className="st">{texts.reserveUntil(dayInWords(new Date(reserve.until), language))}</p>}
      {found.damage !== undefined && <p className="st soon">{texts.damaged(found.damage)}</p>}
      {open && <ItemActs found={found} desk={desk} />}
    </div>
  );
}

function ItemActs({ found, desk }: { readonly found: ItemInHand; readonly desk: Desk }) {
  const texts = useTexts(deskMessages);
  const api = useApi();
  const may = useMay();
  const [failure, setFailure] = useState<unknown>();
  const itemBarcode = found.item.barcode ?? "";
  const act = (doing: Promise<unknown>) => {
    doing.then(() => desk.lookAgain(itemBarcode)).catch(setFailure);
  };
  const { loan } = found;
  return (
    <div className={styles.acts}>
      {loan && <WhyThisDate loanId={loan.id} />}
      <LossActs found={found} desk={desk} />
      {may("circulation.item.settle") && (
        <>
          {loan && loan.claimedOn === undefined && (
            <DayForm label={texts.claim} day={texts.claimOn} done={(on) => act(claimReturned(api, loan.id, on))} />
          )}
          {loan?.claimedOn !== undefined && (
            <>
              <button type="button" className="btn" onClick={() => act(checkIn(api, { itemBarcode, asClaimed: true }))}>
                {texts.foundOnShelf}
              </button>
              <button type="button" className="btn bare" onClick={() => act(claimReturned(api, loan.id, null))}>
                {texts.unclaim}
              </button>
            </>
          )}
          <DamageForm done={(damage) => act(setCondition(api, { itemBarcode, damage, repair: true }))} />
          {(found.damage !== undefined || found.status === "unavailable") && (
            <button
              type="button"
              className="btn"
              onClick={() => act(setCondition(api, { itemBarcode, damage: null, repair: false }))}
            >
              {texts.mended}
            </button>
          )}
          {found.status === "available" && (
            <button
              type="button"
              className="btn bare"
              onClick={() => act(setCondition(api, { itemBarcode, missing: true }))}
            >
              {texts.missing}
            </button>
          )}
        </>
      )}
      {may("circulation.reserve.manage") && <ReserveForm found={found} act={act} />}
      {failure !== undefined && <Failed error={failure} />}
    </div>
  );
}

/** The way to the rules that the loan was made under. */
function WhyThisDate({ loanId }: { readonly loanId: string }) {
  const texts = useTexts(lossMessages);
  const may = useMay();
  return may("circulation.policy.read") ? (
    <Link className="btn" to="/loans/$id/rules" params={{ id: loanId }}>
      {texts.rules}
    </Link>
  ) : null;
}

interface LossActsProps {
  readonly found: ItemInHand;
  readonly desk: Desk;
}

/** 遗失、赔书、污损 of a book on loan, and what was lost when it is here again. */
function LossActs({ found, desk }: LossActsProps) {
  const texts = useTexts(lossMessages);
  const may = useMay();
  const [settling, setSettling] = useState(false);
  const itemBarcode = found.item.barcode ?? "";
  const loanId = found.loan?.id ?? found.lostLoanId;
  const mayOpen = loanId !== undefined && may("circulation.loss.settle");
  useKey("alt+l", { label: texts.open, group: texts.handle, whileTyping: true, on: mayOpen }, () => setSettling(true));
  const lost = found.loan === undefined && found.lostLoanId !== undefined;
  return (
    <>
      {mayOpen && (
        <button type="button" className="btn" onClick={() => setSettling(true)}>
          {texts.open} <Keys combo="alt+l" />
        </button>
      )}
      {lost && may("circulation.loan.lend") && (
        <button type="button" className="btn" onClick={() => void desk.takeBack(itemBarcode)}>
          {texts.found}
        </button>
      )}
      {settling && loanId !== undefined && (
        <LossDialog
          loanId={loanId}
          title={found.item.title}
          {...(lost ? { ways: ["inKind"] } : {})}
          close={() => setSettling(false)}
          done={() => {
            setSettling(false);
            void desk.lookAgain(itemBarcode);
          }}
        />
      )}
    </>
  );
}

function DayForm({ label, day, done }: { readonly label: string; readonly day: string; done(day: string): void }) {
  const texts = useTexts(deskMessages);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    done(textOf(new FormData(event.currentTarget), "day"));
  };
  return (
    <details className={styles.more}>
      <summary>{label}</summary>
      <form className={styles.bar} onSubmit={submit}>
        <label>
          {day} <input className="input short" type="date" name="day" required />
        </label>
        <button type="submit" className="btn">
          {texts.confirmAction}
        </button>
      </form>
    </details>
  );
}

function DamageForm({ done }: { done(damage: string): void }) {
  const texts = useTexts(deskMessages);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    done(textOf(new FormData(event.currentTarget), "damage"));
  };
  return (
    <details className={styles.more}>
      <summary>{texts.repair}</summary>
      <form className={styles.bar} onSubmit={submit}>
        <input
          className="input"
          name="damage"
          required
          maxLength={500}
          aria-label={texts.damageNote}
          placeholder={texts.damageNote}
        />
        <button type="submit" className="btn">
          {texts.confirmAction}
        </button>
      </form>
    </details>
  );
}

interface ReserveFormProps {
  readonly found: ItemInHand;
  act(doing: Promise<unknown>): void;
}

function ReserveForm({ found, act }: ReserveFormProps) {
  const texts = useTexts(deskMessages);
  const { language } = useLanguage();
  const api = useApi();
  const { data } = useQuery(placesQuery(api));
  const itemBarcode = found.item.barcode ?? "";
  if (found.reserve)
    return (
      <button type="button" className="btn bare" onClick={() => act(setReserve(api, { itemBarcode }))}>
        {texts.takeOff}
      </button>
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const until = endOfDay(textOf(values, "until")).toISOString();
    act(setReserve(api, { itemBarcode, location: textOf(values, "location"), until }));
  };
  return (
    <details className={styles.more}>
      <summary>{texts.putOnReserve}</summary>
      <form className={styles.bar} onSubmit={submit}>
        <select className="input short" name="location" aria-label={texts.place}>
          {data?.locations.map(({ code, name }) => (
            <option key={code} value={code}>
              {name[language]}
            </option>
          ))}
        </select>
        <label>
          {texts.until} <input className="input short" type="date" name="until" required />
        </label>
        <button type="submit" className="btn">
          {texts.confirmAction}
        </button>
      </form>
    </details>
  );
}
