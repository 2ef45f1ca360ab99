import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords } from "../../../lib/i18n/time-words.ts";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { roomName } from "../../../lib/session/room-names.ts";
import { Failed } from "../../../lib/view/failed.tsx";
import { accountPageMessages } from "../account-page-messages.ts";
import { explanationQuery, permissionsQuery, rolesQuery } from "../api/account.ts";

/** Why may they do that? Answered for any permission. */
export function WhyMayThey({ id }: { readonly id: string }) {
  const texts = useTexts(accountPageMessages);
  const { language } = useLanguage();
  const [permission, setPermission] = useState("");
  const { data: permissions = [] } = useQuery(permissionsQuery(useApi()));
  const rooms = [...new Set(permissions.map(({ room }) => room))];
  return (
    <section aria-labelledby="why" className="stackv">
      <h2 id="why">{texts.why}</h2>
      <Labelled text={texts.whyWhat}>
        {(field) => (
          <select
            id={field}
            className="input"
            value={permission}
            onChange={(event) => setPermission(event.target.value)}
          >
            <option value="">{texts.choosePermission}</option>
            {rooms.map((room) => (
              <optgroup key={room} label={roomName(room, language)}>
                {permissions
                  .filter((one) => one.room === room)
                  .map(({ code, meaning }) => (
                    <option key={code} value={code}>
                      {meaning[language]}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Labelled>
      <div aria-live="polite">{permission !== "" && <Answer id={id} permission={permission} />}</div>
    </section>
  );
}

function Answer({ id, permission }: { readonly id: string; readonly permission: string }) {
  const texts = useTexts(accountPageMessages);
  const { language } = useLanguage();
  const { branchName } = usePlaceNames();
  const api = useApi();
  const { data: roles = [] } = useQuery(rolesQuery(api));
  const { data, error } = useQuery(explanationQuery(api, id, permission));
  if (error) return <Failed error={error} />;
  if (!data) return null;
  const roleName = (code: string) => roles.find((role) => role.code === code)?.name[language] ?? code;
  return (
    <>
      <p>
        <strong>{data.allowed ? texts.may : texts.mayNot}</strong>
      </p>
      <ul>
        {data.because.map(({ role, branch, until, from, counts }) => (
          <li key={`${role} ${branch ?? ""} ${from ?? ""}`}>
            {[
              texts.holds(roleName(role)),
              branch === undefined ? texts.everywhere : branchName(branch),
              ...(until === undefined ? [] : [texts.until(dayInWords(new Date(until), language))]),
              ...(from === undefined ? [] : [texts.lentBy(from)]),
              ...(counts ? [] : [texts.noLongerCounts]),
            ].join(" · ")}
          </li>
        ))}
      </ul>
      {!data.allowed && data.wouldAllow.length > 0 && (
        <p className="quiet">
          {texts.wouldAllow(data.wouldAllow.map(({ name }) => name[language]).join(language === "zh" ? "、" : ", "))}
        </p>
      )}
    </>
  );
}
