import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { dayInWords, momentInWords } from "../../../lib/i18n/time-words.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { type LoanExplanation, loanExplanationQuery } from "../api/policies.ts";
import { loanRulesMessages } from "../loan-rules-messages.ts";
import { policyMessages } from "../messages.ts";
import { ExplanationList } from "./explanation-list.tsx";
import styles from "./policies.module.css";

const route = getRouteApi("/frame/loans/$id/rules");

/** One loan: which rules won when it was made, what was said of it since, and what moved it. */
export function LoanRulesPage() {
  const texts = useTexts(loanRulesMessages);
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(loanExplanationQuery(useApi(), id));
  return (
    <div className={styles.page}>
      <p>
        <Link className="more back" to="/desk">
          {texts.back}
        </Link>
      </p>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {data ? <LoanRules explanation={data} /> : !error && <Bones lines={8} />}
    </div>
  );
}

function LoanRules({ explanation }: { readonly explanation: LoanExplanation }) {
  const texts = useTexts(loanRulesMessages);
  const { language } = useLanguage();
  const { loan, version } = explanation;
  const due = dayInWords(new Date(loan.dueAt), language);
  return (
    <>
      <PageHead title={texts.title(due)}>{explanation.case[language]}</PageHead>
      <dl className="facts">
        <dt>{texts.lentAt}</dt>
        <dd>{momentInWords(new Date(loan.lentAt), language)}</dd>
        <dt>{texts.dueAt}</dt>
        <dd>{momentInWords(new Date(loan.dueAt), language)}</dd>
        <dt>{texts.renewals}</dt>
        <dd>{loan.renewals}</dd>
        <dt>{texts.version}</dt>
        <dd>{texts.versionSaid(version.version, dayInWords(new Date(version.madeAt), language))}</dd>
      </dl>
      <Moves moves={explanation.moves} />
      <Notices notices={explanation.notices} />
      <ExplanationList explanation={explanation} />
    </>
  );
}

function Moves({ moves }: Pick<LoanExplanation, "moves">) {
  const texts = useTexts(loanRulesMessages);
  const { language } = useLanguage();
  if (moves.length === 0) return null;
  return (
    <section className="stackv" aria-labelledby="loan-moves">
      <h2 id="loan-moves">{texts.moves}</h2>
      <ul>
        {moves.map(({ reason, was, is, setBack }) => (
          <li key={`${was} ${is ?? ""}`}>
            {dayInWords(new Date(was), language)} → {is === undefined ? "—" : dayInWords(new Date(is), language)}{" "}
            <span className="quiet">
              {reason[language]} {setBack && texts.setBack}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const noticeKinds = ["due-soon", "overdue", "reminder"] as const;

function Notices({ notices }: Pick<LoanExplanation, "notices">) {
  const texts = useTexts(loanRulesMessages);
  const words = useTexts(policyMessages);
  const { language } = useLanguage();
  if (notices.length === 0) return null;
  return (
    <section className="stackv" aria-labelledby="loan-notices">
      <h2 id="loan-notices">{texts.notices}</h2>
      <ul>
        {notices.map(({ kind, at }) => (
          <li key={`${kind} ${at}`}>
            {momentInWords(new Date(at), language)} {words[noticeKinds.find((one) => one === kind) ?? "notices"]}
          </li>
        ))}
      </ul>
    </section>
  );
}
