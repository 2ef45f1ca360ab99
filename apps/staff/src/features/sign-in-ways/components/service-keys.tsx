import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import {
  deleteServiceKey,
  makeServiceKey,
  promoteServiceKey,
  type ServiceKey,
  serviceKeysKey,
  serviceKeysQuery,
} from "../api/service-keys.ts";
import { keyMessages } from "../key-messages.ts";
import styles from "./ways.module.css";

/** The library's own keys towards SAML providers, and changing them without a day on which nobody can sign in. */
export function ServiceKeys({ maySet }: { readonly maySet: boolean }) {
  const texts = useTexts(keyMessages);
  const api = useApi();
  const act = useAct(serviceKeysKey);
  const { data: keys } = useQuery(serviceKeysQuery(api));
  if (!keys) return null;
  const make = () =>
    act(async () => {
      await makeServiceKey(api);
      return texts.made;
    });
  return (
    <section className="stackv" aria-labelledby="service-keys">
      <h2 id="service-keys">{texts.title}</h2>
      <p className="quiet">{texts.intro}</p>
      <ul className="stackv">
        {keys.map((key) => (
          <OneKey key={key.id} one={key} maySet={maySet} />
        ))}
      </ul>
      {maySet && !keys.some(({ state }) => state === "next") && (
        <p>
          <button type="button" className="btn" onClick={() => void make()}>
            {texts.make}
          </button>
        </p>
      )}
    </section>
  );
}

function OneKey({ one, maySet }: { readonly one: ServiceKey; readonly maySet: boolean }) {
  const texts = useTexts(keyMessages);
  const api = useApi();
  const act = useAct(serviceKeysKey);
  const promote = () =>
    act(async () => {
      await promoteServiceKey(api, one.id);
      return texts.promoted;
    });
  const remove = () =>
    act(async () => {
      await deleteServiceKey(api, one.id);
      return texts.removed;
    });
  return (
    <li className="stackv">
      <p>
        <span className={`st ${one.state === "signing" ? "in" : ""}`}>{texts[one.state]}</span>{" "}
        {texts.span(one.createdAt.slice(0, 10), one.endsAt.slice(0, 10))}
      </p>
      <p>
        <small className="quiet">{texts.fingerprint}</small>{" "}
        <code className={`cn ${styles.long}`}>{one.fingerprint.replaceAll(":", " ")}</code>
      </p>
      {maySet && one.state !== "signing" && (
        <p className="row">
          {one.state === "next" && (
            <button type="button" className="btn small" onClick={() => void promote()}>
              {texts.promote}
            </button>
          )}
          <button type="button" className="btn bare small" onClick={() => void remove()}>
            {texts.remove}
          </button>
        </p>
      )}
    </li>
  );
}
