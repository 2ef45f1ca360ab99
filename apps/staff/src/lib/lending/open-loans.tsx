import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ApiClient, answerOf } from "@wenyuan/api-client";
import { useApi } from "../api/api.tsx";
import { pagedRows } from "../api/paged.ts";
import { langOf } from "../catalogue/script-of.ts";
import { useLanguage, useTexts } from "../i18n/language.tsx";
import { dayInWords } from "../i18n/time-words.ts";
import { useMay } from "../session/session.ts";
import { Bones } from "../view/bones.tsx";
import { openLoanMessages } from "./messages.ts";

const pageSize = 50;

function openLoansQuery(api: ApiClient, readerId: string) {
  return infiniteQueryOptions({
    queryKey: ["open-loans", readerId],
    queryFn: ({ pageParam: cursor, signal }) => {
      const query = { list: "all", readerId, limit: pageSize, ...(cursor === undefined ? {} : { cursor }) } as const;
      return answerOf(api.GET("/api/v1/open-loans", { params: { query }, signal }));
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next,
  });
}

/** What a reader has out, the soonest due first, each with the way to the rules that settled it. For who may see it; nothing for others. */
export function OpenLoans({ readerId }: { readonly readerId: string }) {
  const may = useMay();
  return may("circulation.overdue.read") ? <LoansOfReader readerId={readerId} /> : null;
}

function LoansOfReader({ readerId }: { readonly readerId: string }) {
  const texts = useTexts(openLoanMessages);
  const { language } = useLanguage();
  const may = useMay();
  const { rows, error, more } = pagedRows(useInfiniteQuery(openLoansQuery(useApi(), readerId)));
  if (error) return null;
  return (
    <section aria-labelledby="open-loans">
      <h2 id="open-loans">{texts.title}</h2>
      {!rows && <Bones lines={3} />}
      {rows?.length === 0 && <p className="quiet">{texts.none}</p>}
      <ul>
        {rows?.map(({ id, item, dueAt, daysLate, claimedOn }) => (
          <li key={id}>
            <Link to="/records/$id" params={{ id: item.recordId }} lang={langOf(item.title)}>
              {item.title || item.barcode}
            </Link>{" "}
            <small className="quiet">
              <span className="cn">{item.barcode}</span> · {texts.due(dayInWords(new Date(dueAt), language))}
            </small>{" "}
            {claimedOn !== undefined && <span className="st soon">{texts.claimed}</span>}
            {claimedOn === undefined && daysLate > 0 && <span className="st late">{texts.late(daysLate)}</span>}{" "}
            {may("circulation.policy.read") && (
              <Link to="/loans/$id/rules" params={{ id }}>
                {texts.rules}
                <span className="hide"> {item.title}</span>
              </Link>
            )}
          </li>
        ))}
      </ul>
      {more && (
        <button type="button" className="btn small" onClick={more.read}>
          {texts.more}
        </button>
      )}
    </section>
  );
}
