import { useApi } from "../../../lib/api/api.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { useMay } from "../../../lib/session/session.ts";
import { accountPageMessages } from "../account-page-messages.ts";
import { type AccountPage, endDelegation } from "../api/account.ts";
import { accountsKey } from "../api/accounts.ts";

type Delegation = AccountPage["delegations"][number];

/** What the account lends to colleagues and is lent by them; who gives roles can end it. */
export function AccountDelegations({ account }: { readonly account: AccountPage }) {
  const texts = useTexts(accountPageMessages);
  if (account.delegations.length === 0) return null;
  return (
    <section aria-labelledby="delegations" className="stackv">
      <h2 id="delegations">{texts.delegations}</h2>
      <ul className="stackv">
        {account.delegations.map((delegation) => (
          <li key={delegation.id}>
            <OneDelegation delegation={delegation} own={account.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OneDelegation({ delegation, own }: { readonly delegation: Delegation; readonly own: string }) {
  const texts = useTexts(accountPageMessages);
  const { language } = useLanguage();
  const { branchName } = usePlaceNames();
  const mayEnd = useMay()("identity.role.assign");
  const api = useApi();
  const act = useAct(accountsKey);
  const { id, roleName, branch, until, from, to, reason, counts } = delegation;
  const where = branch === undefined ? texts.everywhere : branchName(branch);
  return (
    <>
      <strong>{roleName[language]}</strong>{" "}
      {from.id === own ? texts.lentTo(to.displayName) : texts.lentBy(from.displayName)}{" "}
      <span className="quiet">{[where, texts.until(dayInWords(new Date(until), language)), reason].join(" · ")}</span>
      {!counts && <span className="st late"> {texts.noLongerCounts}</span>}{" "}
      {mayEnd && (
        <button
          type="button"
          className="btn small"
          onClick={() => void act(async () => (await endDelegation(api, id), texts.delegationEnded))}
        >
          {texts.endDelegation} <span className="hide">{roleName[language]}</span>
        </button>
      )}
    </>
  );
}
