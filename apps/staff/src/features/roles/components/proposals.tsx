import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Icon } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { decide, type Proposal, proposalsQuery, rolesKey } from "../api/roles.ts";
import { roleMessages } from "../messages.ts";

/** What one person proposed and another has to decide. */
export function Proposals() {
  const texts = useTexts(roleMessages);
  const { data = none } = useQuery(proposalsQuery(useApi()));
  if (data.length === 0) return null;
  return (
    <section className="stackv" aria-labelledby="proposals">
      <h2 id="proposals">{texts.proposals}</h2>
      {data.map((proposal) => (
        <OneProposal key={proposal.id} proposal={proposal} />
      ))}
    </section>
  );
}

const none: readonly Proposal[] = [];

function OneProposal({ proposal }: { readonly proposal: Proposal }) {
  const texts = useTexts(roleMessages);
  const { language } = useLanguage();
  const mayDecide = useMay()("identity.proposal.decide");
  const { id, meaning, subject, content, proposedBy, reason, own } = proposal;
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const deciding = useMutation({
    mutationFn: (approved: boolean) => decide(api, id, approved),
    onSuccess: () => toasts.add({ kind: "done", text: texts.decided }),
    onSettled: () => queries.invalidateQueries({ queryKey: rolesKey }),
  });
  return (
    <div className="note ask">
      <Icon name="ask" />
      <div className="stackv">
        <p>
          <strong>{meaning[language]}</strong> {subject.kind} {subject.id}
        </p>
        <p>{texts.proposedBy(proposedBy.displayName, reason)}</p>
        <p>
          <code className="cn">{JSON.stringify(content)}</code>
        </p>
        {deciding.error !== null && <Failed error={deciding.error} />}
        {own && <p className="quiet">{texts.yours}</p>}
        {!own && mayDecide && (
          <p className="row">
            <button type="button" className="btn main" onClick={() => deciding.mutate(true)}>
              {texts.approve}
            </button>
            <button type="button" className="btn" onClick={() => deciding.mutate(false)}>
              {texts.reject}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
