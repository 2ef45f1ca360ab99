import { useMutation } from "@tanstack/react-query";
import { Icon } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { verifyAudit } from "../api/audit.ts";
import { auditMessages } from "../messages.ts";

/** The button that has the whole chain computed anew, and what came of it. */
export function VerifyChain() {
  const texts = useTexts(auditMessages);
  const api = useApi();
  const { mutate, data, error, isPending } = useMutation({ mutationFn: () => verifyAudit(api) });
  return (
    <div className="stackv">
      <p>
        <button type="button" className="btn" aria-disabled={isPending || undefined} onClick={() => mutate()}>
          {isPending ? texts.verifying : texts.verify}
        </button>
      </p>
      {error !== null && <Failed error={error} />}
      {data && (
        <div className={`note ${data.intact ? "ok" : "no"}`} aria-live="polite">
          <Icon name={data.intact ? "check" : "no"} />
          <div className="stackv">
            <p>{data.fault ? texts.broken(data.fault.position) : texts.whole(data.entries, data.blanked)}</p>
            {data.intact && (
              <p>
                <small>{texts.head}</small>{" "}
                <code className="cn">
                  {data.head.position} {data.head.hash}
                </code>
              </p>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
