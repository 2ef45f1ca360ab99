import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { seriesQuery } from "../api/series.ts";
import type { Grammar, Series } from "../grammar-form.ts";
import { callNumberMessages } from "../messages.ts";
import { AuthorTableForm } from "./author-table-form.tsx";
import styles from "./call-numbers-page.module.css";
import { ClassTableForm } from "./class-table-form.tsx";
import { SeriesForm } from "./series-form.tsx";
import { Trial } from "./trial.tsx";

/** How the library writes, counts and files its call numbers: seen, tried, changed. */
export function CallNumbersPage() {
  const texts = useTexts(callNumberMessages);
  const { language } = useLanguage();
  const { data, error, refetch } = useQuery(seriesQuery(useApi()));
  const [code, setCode] = useState<string>();
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Bones lines={9} />;
  const chosen = data.items.find((one) => one.code === code) ?? data.items[0];
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      <fieldset className={styles.series}>
        <legend className="hide">{texts.series}</legend>
        {data.items.map((one) => (
          <button
            key={one.code}
            type="button"
            className={one === chosen ? "btn main" : "btn"}
            aria-pressed={one === chosen}
            onClick={() => setCode(one.code)}
          >
            {one.name[language]}
          </button>
        ))}
      </fieldset>
      {chosen && <OneSeries key={`${chosen.code}.${chosen.version}`} series={chosen} />}
      <ClassTableForm />
      {chosen && <AuthorTableForm series={chosen} />}
    </>
  );
}

function OneSeries({ series }: { readonly series: Series }) {
  const [grammar, setGrammar] = useState<Grammar>(series.grammar);
  return (
    <div className={styles.page}>
      <SeriesForm series={series} onGrammar={setGrammar} />
      <Trial grammar={grammar} />
    </div>
  );
}
