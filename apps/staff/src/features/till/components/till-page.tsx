import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { TillChoice } from "../../../lib/money/till-choice.tsx";
import { type Till, useTill } from "../../../lib/money/use-till.ts";
import { useMay } from "../../../lib/session/session.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { sessionNowQuery } from "../api/till.ts";
import { tillMessages } from "../messages.ts";
import { CloseForm } from "./close-form.tsx";
import { OpenForm } from "./open-form.tsx";
import { PastSessions, SessionTable } from "./session-table.tsx";
import { SetUpForm } from "./set-up-form.tsx";
import { WaiverForm } from "./waiver-form.tsx";

/** 收银: open with a float, see what should be there, close the day for good. */
export function TillPage() {
  const texts = useTexts(tillMessages);
  const counter = useTill();
  const manages = useMay()("circulation.till.manage");
  const { till, tills } = counter;
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <div className="stackv">
        {tills.length === 0 ? (
          <Empty title={texts.none}>
            <p>{manages ? texts.noneYours : texts.noneHelp}</p>
          </Empty>
        ) : (
          <TillChoice {...counter} />
        )}
        {till && (
          <Suspense fallback={<Bones />}>
            {till.openSession === undefined ? (
              <OpenForm key={till.code} code={till.code} />
            ) : (
              <OpenSession till={till} id={till.openSession} />
            )}
            <PastSessions code={till.code} />
          </Suspense>
        )}
        {manages && <WaiverForm />}
        {manages && <SetUpForm first={tills.length === 0} />}
      </div>
    </>
  );
}

function OpenSession({ till, id }: { readonly till: Till; readonly id: string }) {
  const texts = useTexts(tillMessages);
  const { language } = useLanguage();
  const { data } = useQuery(sessionNowQuery(useApi(), id));
  if (!data) return <Bones />;
  return (
    <>
      {till.openedAt !== undefined && (
        <p className="st in">{texts.since(momentInWords(new Date(till.openedAt), language))}</p>
      )}
      <SessionTable now={data} />
      <CloseForm key={id} now={data} />
    </>
  );
}
