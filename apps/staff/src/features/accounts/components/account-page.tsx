import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Facts } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { useMay } from "../../../lib/session/session.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { Sections } from "../../../lib/view/sections.tsx";
import { accountPageMessages } from "../account-page-messages.ts";
import { type AccountPage as Account, accountQuery } from "../api/account.ts";
import { AccountDelegations } from "./account-delegations.tsx";
import { AccountRoles } from "./account-roles.tsx";
import { AccountSessions } from "./account-sessions.tsx";
import { AccountState } from "./account-state.tsx";
import { ResetForm } from "./reset-form.tsx";
import { WhyMayThey } from "./why-may-they.tsx";

const route = getRouteApi("/frame/accounts/$id");

/** One account: who it is, what it may do and why, how it can be entered, and what can be done about it. */
export function AccountPage() {
  const texts = useTexts(accountPageMessages);
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(accountQuery(useApi(), id));
  return (
    <>
      <p>
        <Link className="more back" to="/accounts">
          {texts.back}
        </Link>
      </p>
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data ? <Loaded account={data} /> : !error && <Bones />}
    </>
  );
}

function Loaded({ account }: { readonly account: Account }) {
  const texts = useTexts(accountPageMessages);
  const may = useMay();
  const mayChange = may("identity.account.change") && !account.own;
  return (
    <>
      <PageHead title={account.displayName}>
        <span className="cn">{account.signInName}</span>
        {account.disabled && <span className="st late"> {texts.disabled}</span>}
        {account.grave && <span className="st"> {texts.grave}</span>}
      </PageHead>
      <Sections>
        {account.own && <p className="quiet">{texts.own}</p>}
        <Ways account={account} />
        <AccountRoles account={account} editable={may("identity.role.assign")} />
        <AccountDelegations account={account} />
        <WhyMayThey id={account.id} />
        <AccountSessions account={account} editable={mayChange} />
        {mayChange && <ResetForm account={account} />}
        {mayChange && <AccountState account={account} />}
      </Sections>
    </>
  );
}

function Ways({ account }: { readonly account: Account }) {
  const texts = useTexts(accountPageMessages);
  const { language } = useLanguage();
  const { ways, createdAt, breakGlassUntil } = account;
  const yes = (is: boolean) => (is ? texts.yes : texts.no);
  const facts = [
    { name: texts.createdAt, value: momentInWords(new Date(createdAt), language) },
    ...(breakGlassUntil
      ? [{ name: texts.breakGlass, value: texts.closesAt(momentInWords(new Date(breakGlassUntil), language)) }]
      : []),
    { name: texts.password, value: yes(ways.password) },
    { name: texts.passkeys, value: String(ways.passkeys) },
    { name: texts.codes, value: yes(ways.codes) },
    { name: texts.email, value: ways.email ? texts.confirmed : texts.no },
    {
      name: texts.links,
      value: ways.links.map((name) => name[language]).join(language === "zh" ? "、" : ", ") || texts.no,
    },
  ];
  return (
    <section aria-labelledby="ways">
      <h2 id="ways">{texts.ways}</h2>
      <Facts facts={facts} />
    </section>
  );
}
