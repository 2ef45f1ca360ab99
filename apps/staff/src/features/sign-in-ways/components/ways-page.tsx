import { useMutation, useQuery } from "@tanstack/react-query";
import { Icon } from "@wenyuan/ui";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { testWay, type Way, type WayCheck, waysQuery } from "../api/ways.ts";
import { wayMessages } from "../messages.ts";
import { ServiceKeys } from "./service-keys.tsx";
import { WayForm } from "./way-form.tsx";
import styles from "./ways.module.css";

/** The campus sign-ins: what is set up, whether it works, and what the campus has to be told. */
export function WaysPage() {
  const texts = useTexts(wayMessages);
  const maySet = useMay()("identity.sign-in-way.set");
  const [edited, setEdited] = useState<Way | "new">();
  const { data, error, refetch } = useQuery(waysQuery(useApi()));
  if (edited !== undefined)
    return <WayForm way={edited === "new" ? undefined : edited} done={() => setEdited(undefined)} />;
  const add = maySet && (
    <button type="button" className="btn main" onClick={() => setEdited("new")}>
      {texts.add}
    </button>
  );
  return (
    <>
      <PageHead title={texts.title} action={add}>
        {texts.intro}
      </PageHead>
      {error !== null && <Failed error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <Bones />}
      {data?.length === 0 && <Empty title={texts.none} />}
      {data?.map((way) => (
        <OneWay key={way.code} way={way} edit={maySet ? () => setEdited(way) : undefined} />
      ))}
      {data?.some(({ settings }) => settings.kind === "saml") && <ServiceKeys maySet={maySet} />}
    </>
  );
}

function OneWay({ way, edit }: { readonly way: Way; readonly edit: (() => void) | undefined }) {
  const texts = useTexts(wayMessages);
  const { language } = useLanguage();
  const api = useApi();
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => testWay(api, way.code) });
  return (
    <section className="stackv" aria-labelledby={`way-${way.code}`}>
      <h2 id={`way-${way.code}`}>
        {way.name[language]} <small className="quiet">{way.settings.kind.toUpperCase()}</small>{" "}
        <span className="st">{way.enabled ? texts.on : texts.off}</span>
      </h2>
      <p>
        <small className="quiet">{texts.back}</small> <code className={`cn ${styles.long}`}>{way.back}</code>
      </p>
      {way.logout !== undefined && (
        <p>
          <small className="quiet">{texts.logout}</small> <code className={`cn ${styles.long}`}>{way.logout}</code>
        </p>
      )}
      {way.metadata !== undefined && (
        <p>
          <small className="quiet">{texts.metadata}</small> <code className={`cn ${styles.long}`}>{way.metadata}</code>
        </p>
      )}
      {edit && (
        <p className="row">
          <button type="button" className="btn" aria-disabled={isPending || undefined} onClick={() => mutate()}>
            {isPending ? texts.testing : texts.test} <span className="hide">{way.name[language]}</span>
          </button>
          <button type="button" className="btn bare" onClick={edit}>
            {texts.edit} <span className="hide">{way.name[language]}</span>
          </button>
        </p>
      )}
      {error !== null && <Failed error={error} />}
      {data && <Checks checks={data} />}
    </section>
  );
}

function Checks({ checks }: { readonly checks: readonly WayCheck[] }) {
  const texts = useTexts(wayMessages);
  const { language } = useLanguage();
  return (
    <div aria-live="polite" className="stackv">
      {checks.map((check) => (
        <div key={check.what.en} className={`note ${check.ok ? "ok" : "no"}`}>
          <Icon name={check.ok ? "check" : "no"} />
          <p>
            <strong>{check.ok ? texts.works : texts.fails}</strong> {check.what[language]}
            {check.detail !== undefined && <small lang="en"> {check.detail}</small>}
          </p>
        </div>
      ))}
    </div>
  );
}
