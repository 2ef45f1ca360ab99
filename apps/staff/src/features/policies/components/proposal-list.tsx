import { useMutation, useQueryClient } from "@tanstack/react-query";
import { newIdempotencyKey } from "@wenyuan/api-client";
import type { PolicySet } from "@wenyuan/lending-rules";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { asSet, decideProposal, type Proposal, policiesKey } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";
import styles from "./policies.module.css";

interface ProposalListProps {
  readonly proposals: readonly Proposal[];
  readonly mayEdit: boolean;
  /** Shows what a proposal says, as a draft. */
  look(draft: PolicySet): void;
}

/** Changes that wait for a second person. */
export function ProposalList({ proposals, mayEdit, look }: ProposalListProps) {
  const texts = useTexts(policyMessages);
  if (proposals.length === 0) return null;
  return (
    <section className={styles.change} aria-labelledby="waiting-title">
      <h2 id="waiting-title">{texts.waiting}</h2>
      {proposals.map((proposal) => (
        <OneProposal key={proposal.id} {...{ proposal, mayEdit, look }} />
      ))}
    </section>
  );
}

function OneProposal({
  proposal,
  mayEdit,
  look,
}: Omit<ProposalListProps, "proposals"> & { readonly proposal: Proposal }) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { id, own, reason, madeAt, madeBy } = proposal;
  const decide = useMutation({
    mutationFn: (accept: boolean) => decideProposal(api, { id, accept }, newIdempotencyKey()),
    onSuccess: ({ version }) => {
      toasts.add({ kind: "done", text: version === undefined ? texts.rejected : texts.saved(version) });
      void queries.invalidateQueries({ queryKey: policiesKey });
    },
  });
  return (
    <article className="stackv">
      <p>
        <strong>{reason}</strong>{" "}
        <small className="quiet">
          <Actor by={madeBy} /> · {momentInWords(new Date(madeAt), language)}
        </small>
      </p>
      {decide.error && <Failed error={decide.error} />}
      <div className="row">
        <button type="button" className="btn" onClick={() => look(asSet(proposal.policies))}>
          {texts.look}
        </button>
        {mayEdit && !own && (
          <button type="button" className="btn main" onClick={() => decide.mutate(true)}>
            {texts.accept}
          </button>
        )}
        {mayEdit && (
          <button type="button" className="btn bare" onClick={() => decide.mutate(false)}>
            {own ? texts.takeBack : texts.reject}
          </button>
        )}
        {own && <span className="quiet">{texts.own}</span>}
      </div>
    </article>
  );
}
