import { useApi } from "../../../lib/api/api.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { accountPageMessages } from "../account-page-messages.ts";
import { type AccountPage, signOutEverywhere } from "../api/account.ts";
import { accountsKey } from "../api/accounts.ts";

/** Where they are signed in, and signing them out. */
export function AccountSessions({ account, editable }: { readonly account: AccountPage; readonly editable: boolean }) {
  const texts = useTexts(accountPageMessages);
  const { language } = useLanguage();
  const api = useApi();
  const act = useAct(accountsKey);
  const end = () => act(async () => texts.signedOut(await signOutEverywhere(api, account.id)));
  return (
    <section aria-labelledby="sessions" className="stackv">
      <h2 id="sessions">{texts.sessions}</h2>
      {account.sessions.length === 0 && <p className="quiet">{texts.noSession}</p>}
      <ul>
        {account.sessions.map(({ device, shared, seenAt }) => (
          <li key={`${device} ${seenAt}`}>
            {[device || texts.unknownDevice, ...(shared ? [texts.sharedDevice] : [])].join(" · ")}{" "}
            <time className="quiet" dateTime={seenAt}>
              {momentInWords(new Date(seenAt), language)}
            </time>
          </li>
        ))}
      </ul>
      {editable && account.sessions.length > 0 && (
        <p>
          <button type="button" className="btn" onClick={() => void end()}>
            {texts.signOut}
          </button>
        </p>
      )}
    </section>
  );
}
