import { CallNumber } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { langOf } from "../../../lib/catalogue/script-of.ts";
import { useAct } from "../../../lib/form/use-act.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { type BringRequest, reportMissing, requestsKey } from "../api/requests.ts";
import { requestMessages } from "../messages.ts";
import type { PickGroup } from "../pick-groups.ts";
import styles from "./requests-page.module.css";

/** One place of the library: its books in the order of the shelves. */
export function PickList({ group }: { readonly group: PickGroup<BringRequest> }) {
  const texts = useTexts(requestMessages);
  const { branchName, locationName } = usePlaceNames();
  const heading = [branchName(group.branch), group.floor, locationName(group.location)].filter(Boolean).join(" ");
  return (
    <section className={styles.place} aria-label={heading}>
      <h3>
        {heading} <small className="quiet">{texts.shelf(group.rows.length)}</small>
      </h3>
      <ol className={styles.picks}>
        {group.rows.map((request) => (
          <Pick key={request.id} request={request} />
        ))}
      </ol>
    </section>
  );
}

function Pick({ request }: { readonly request: BringRequest }) {
  const texts = useTexts(requestMessages);
  const { language } = useLanguage();
  const { branchName } = usePlaceNames();
  const api = useApi();
  const perform = useAct(requestsKey);
  const [openedAt] = useState(() => Date.now());
  const { callNumber, title, volume, barcode, state, use, pickup, expectedAt } = request;
  return (
    <li className={styles.pick}>
      {callNumber === undefined ? <span /> : <CallNumber value={callNumber} label={texts.callNumber} />}
      <div>
        <strong lang={langOf(title)}>{[title, volume].filter(Boolean).join(" ")}</strong>
        <span className="cn">{barcode}</span>
        <span className="quiet">
          {[
            texts.goesTo(branchName(pickup)),
            texts.by(momentInWords(new Date(expectedAt), language)),
            ...(use === "reading-room" ? [texts.readHere] : []),
          ].join(" · ")}
        </span>
        {new Date(expectedAt).getTime() < openedAt && <span className="st late">{texts.late}</span>}
        {state === "picking" && <span className="st soon">{texts.picking}</span>}
      </div>
      <button
        type="button"
        className="btn small"
        aria-label={`${texts.notFound} ${title}`}
        onClick={() =>
          void perform(async () => ((await reportMissing(api, request.id)) ? texts.nextCopy : texts.noCopy))
        }
      >
        {texts.notFound}
      </button>
    </li>
  );
}
