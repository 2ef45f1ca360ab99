import { useTexts } from "../../../lib/i18n/language.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import type { ServiceTerms } from "../api/service-terms.ts";
import { serviceMessages } from "../service-messages.ts";
import styles from "./policies.module.css";

export interface WaysBetweenProps {
  readonly draft: ServiceTerms;
  readonly readOnly: boolean;
  put(path: string, value: unknown): void;
}

/** Where holds are fetched, and from which branch copies are sent to which: ticked is yes, as a library says it. */
export function WaysBetween({ draft, readOnly, put }: WaysBetweenProps) {
  const texts = useTexts(serviceMessages);
  const { branches } = usePlaceNames();
  if (branches.length < 2) return null;
  const closed = draft.notPickups ?? [];
  return (
    <div className="stackv">
      <fieldset className={styles.fields}>
        <legend>{texts.pickups}</legend>
        {branches.map(({ code, name }) => (
          <label key={code} className={styles.check}>
            <input
              type="checkbox"
              checked={!closed.includes(code)}
              disabled={readOnly}
              onChange={({ target }) => put("notPickups", withOrWithout(closed, code, !target.checked))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <Ways {...{ draft, readOnly, put }} branches={branches} />
    </div>
  );
}

type WaysProps = WaysBetweenProps & { readonly branches: readonly { readonly code: string; readonly name: string }[] };

function Ways({ draft, readOnly, put, branches }: WaysProps) {
  const texts = useTexts(serviceMessages);
  const none = draft.queue.noTransfers ?? [];
  const sends = (from: string, to: string) => !none.some((way) => way.from === from && way.to === to);
  const change = (from: string, to: string, sent: boolean) => {
    const others = none.filter((way) => way.from !== from || way.to !== to);
    put("queue.noTransfers", sent ? others : [...others, { from, to }]);
  };
  return (
    <div className="scroller">
      <table className="table">
        <caption>{texts.ways}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.wayFrom}</th>
            {branches.map(({ code, name }) => (
              <th key={code} scope="col">
                {texts.wayTo(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {branches.map((from) => (
            <tr key={from.code}>
              <th scope="row">{from.name}</th>
              {branches.map((to) => (
                <td key={to.code}>
                  {from.code !== to.code && (
                    <input
                      type="checkbox"
                      className={styles.way}
                      aria-label={texts.way(from.name, to.name)}
                      checked={sends(from.code, to.code)}
                      disabled={readOnly}
                      onChange={({ target }) => change(from.code, to.code, target.checked)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function withOrWithout(codes: readonly string[], code: string, on: boolean): readonly string[] {
  const others = codes.filter((one) => one !== code);
  return on ? [...others, code] : others;
}
