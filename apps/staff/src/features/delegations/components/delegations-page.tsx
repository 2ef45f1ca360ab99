import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { Sections } from "../../../lib/view/sections.tsx";
import { delegationsQuery } from "../api/delegations.ts";
import { delegationMessages } from "../messages.ts";
import { DelegateForm } from "./delegate-form.tsx";
import { DelegationTable } from "./delegation-table.tsx";

/** What one lends to colleagues and is lent by them, and lending more. */
export function DelegationsPage() {
  const texts = useTexts(delegationMessages);
  const mayDelegate = useMay()("identity.role.delegate");
  const { data, error, refetch } = useQuery(delegationsQuery(useApi()));
  const shared = { error, retry: () => void refetch() };
  const given = data?.items.filter(({ from }) => from.id === data.own);
  const taken = data?.items.filter(({ to }) => to.id === data.own);
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <Sections>
        <DelegationTable side="taken" rows={taken} {...shared} />
        {(mayDelegate || (given?.length ?? 0) > 0) && <DelegationTable side="given" rows={given} {...shared} />}
        {mayDelegate && <DelegateForm />}
      </Sections>
    </>
  );
}
