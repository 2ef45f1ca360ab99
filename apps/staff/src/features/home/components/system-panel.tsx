import { useQuery } from "@tanstack/react-query";
import { Availability } from "@wenyuan/ui";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { timeInWords } from "../../../lib/i18n/time-words.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { readinessQuery } from "../api/readiness.ts";
import { homeMessages } from "../messages.ts";
import styles from "./home-page.module.css";

/** Whether each part of the program works, and how old that knowledge is. */
export function SystemPanel() {
  const texts = useTexts(homeMessages);
  const { data, error, dataUpdatedAt, refetch } = useQuery(readinessQuery);
  const names: Record<string, string> = {
    database: texts.database,
    search: texts.searchPart,
    jobs: texts.jobs,
    events: texts.events,
  };
  return (
    <section className="panel" aria-labelledby="system">
      <header>
        <h2 id="system">{texts.system}</h2>
        {data && <span className="quiet">{texts.systemAt(timeInWords(new Date(dataUpdatedAt)))}</span>}
      </header>
      {!data && !error && <Bones lines={3} />}
      {error && <Failed error={error} onRetry={() => void refetch()} />}
      {data && (
        <dl className={styles.parts}>
          {data.parts.map((part) => (
            <div key={part.name}>
              <dt>{names[part.name] ?? part.name}</dt>
              <dd>
                <Availability kind={part.ready ? "in" : "late"}>
                  {part.ready ? texts.ready : texts.notReady}
                </Availability>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
