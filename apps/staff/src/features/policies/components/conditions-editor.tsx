import type { Conditions, Match, Rule, ValueDimension } from "@wenyuan/lending-rules";
import { Labelled } from "../../../lib/form/labelled.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import type { Values } from "../api/policies.ts";
import { policyMessages } from "../messages.ts";
import { withValue } from "../policy-draft.ts";
import styles from "./policies.module.css";

interface ConditionsEditorProps {
  readonly rule: Rule;
  readonly values: Values;
  change(rule: Rule): void;
}

const dimensions: readonly Exclude<ValueDimension, "department">[] = ["readerCategory", "itemType", "branch"];

/** To whom and what a rule applies. */
export function ConditionsEditor({ rule, values, change }: ConditionsEditorProps) {
  const texts = useTexts(policyMessages);
  const set = (path: string, value: unknown) => change(withValue(rule, path, value));
  const { when } = rule;
  return (
    <fieldset className={styles.aspect}>
      <legend>{texts.conditions}</legend>
      <p className="hint">{texts.conditionsHint}</p>
      <div className={styles.matches}>
        {dimensions.map((dimension) => (
          <MatchEditor
            key={dimension}
            name={texts[dimension]}
            match={when[dimension]}
            values={values[dimension]}
            change={(match) => set(`when.${dimension}`, match)}
          />
        ))}
      </div>
      <div className={styles.fields}>
        <DepartmentField match={when.department} change={(match) => set("when.department", match)} />
        <Labelled text={texts.courseReserve}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={when.courseReserve === undefined ? "" : String(when.courseReserve)}
              onChange={({ target }) =>
                set("when.courseReserve", target.value === "" ? undefined : target.value === "true")
              }
            >
              <option value="">{texts.any}</option>
              <option value="true">{texts.onReserve}</option>
              <option value="false">{texts.notOnReserve}</option>
            </select>
          )}
        </Labelled>
        <SeasonField season={when.season} change={(season) => set("when.season", season)} />
        {(["from", "to"] as const).map((end) => (
          <Labelled key={end} text={end === "from" ? texts.inForceFrom : texts.inForceTo}>
            {(id) => (
              <input
                id={id}
                className="input"
                type="date"
                value={rule.inForce?.[end] ?? ""}
                onChange={({ target }) => {
                  const range = withValue(rule.inForce ?? {}, end, target.value || undefined);
                  set("inForce", Object.keys(range).length === 0 ? undefined : range);
                }}
              />
            )}
          </Labelled>
        ))}
        <Labelled text={texts.rank} hint={texts.rankHint}>
          {(id) => (
            <input
              id={id}
              className="input"
              type="number"
              value={rule.rank ?? 0}
              onChange={({ target }) => set("rank", Number(target.value) || undefined)}
            />
          )}
        </Labelled>
      </div>
    </fieldset>
  );
}

interface MatchEditorProps {
  readonly name: string;
  readonly match: Match | undefined;
  readonly values: Values["branch"];
  change(match: Match | undefined): void;
}

function MatchEditor({ name, match, values, change }: MatchEditorProps) {
  const texts = useTexts(policyMessages);
  const { language } = useLanguage();
  const not = match !== undefined && "not" in match;
  const chosen: readonly string[] = match === undefined ? [] : "not" in match ? match.not : match;
  const put = (names: readonly string[], negated: boolean) =>
    change(names.length === 0 ? undefined : negated ? { not: names } : names);
  return (
    <fieldset className={styles.match}>
      <legend className="label">{name}</legend>
      {chosen.length > 0 && (
        <label className={styles.check}>
          <input type="checkbox" checked={not} onChange={({ target }) => put(chosen, target.checked)} />
          {texts.allBut}
        </label>
      )}
      <div className={styles.values}>
        {values.map(({ value, name: words }) => (
          <label key={value} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) =>
                put(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value), not)
              }
            />
            {words[language]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function DepartmentField({ match, change }: Pick<MatchEditorProps, "match" | "change">) {
  const texts = useTexts(policyMessages);
  const not = match !== undefined && "not" in match;
  const chosen = match === undefined ? [] : "not" in match ? match.not : match;
  const shown = chosen.join(", ");
  const put = (names: readonly string[], negated: boolean) =>
    change(names.length === 0 ? undefined : negated ? { not: names } : names);
  return (
    <>
      <Labelled text={texts.department} hint={texts.departmentHint}>
        {(id) => (
          <input
            key={shown}
            id={id}
            className="input"
            defaultValue={shown}
            onBlur={({ target: { value } }) => {
              // Only passing through the field changes nothing.
              if (value !== shown) put(value.split(/[,，、\s]+/).filter(Boolean), not);
            }}
          />
        )}
      </Labelled>
      {chosen.length > 0 && (
        <label className={styles.check}>
          <input type="checkbox" checked={not} onChange={({ target }) => put(chosen, target.checked)} />
          {texts.allBut}
          <span className="hide"> {texts.department}</span>
        </label>
      )}
    </>
  );
}

type Season = NonNullable<Conditions["season"]>;

/** What each kind of season begins with. */
const firstSeasons: Readonly<Record<string, Season>> = {
  exams: { during: "exams" },
  vacation: { during: "vacation" },
  teachingWeeks: { teachingWeeks: { from: 1, to: 20 } },
  dates: { dates: { from: "", to: "" } },
};

function kindOf(season: Season | undefined): string {
  if (season === undefined) return "";
  if ("during" in season) return season.during;
  return Object.keys(season)[0] ?? "";
}

function SeasonField({
  season,
  change,
}: {
  readonly season: Season | undefined;
  change(season: Season | undefined): void;
}) {
  const texts = useTexts(policyMessages);
  const kind = kindOf(season);
  return (
    <>
      <Labelled text={texts.season}>
        {(id) => (
          <select id={id} className="input" value={kind} onChange={({ target }) => change(firstSeasons[target.value])}>
            <option value="">{texts.always}</option>
            {kind !== "" && !(kind in firstSeasons) && <option value={kind}>{kind}</option>}
            <option value="exams">{texts.exams}</option>
            <option value="vacation">{texts.vacation}</option>
            <option value="teachingWeeks">{texts.teachingWeeks}</option>
            <option value="dates">{texts.dates}</option>
          </select>
        )}
      </Labelled>
      {season && ("teachingWeeks" in season || "dates" in season) && <SeasonEnds season={season} change={change} />}
    </>
  );
}

type Ended = Extract<Season, { teachingWeeks: unknown } | { dates: unknown }>;

function SeasonEnds({ season, change }: { readonly season: Ended; change(season: Season): void }) {
  const texts = useTexts(policyMessages);
  const weeks = "teachingWeeks" in season;
  const range = weeks ? season.teachingWeeks : season.dates;
  return (["from", "to"] as const).map((end) => (
    <Labelled key={end} text={weeks ? texts[`${end}Week`] : texts[end]}>
      {(id) => (
        <input
          id={id}
          className="input"
          type={weeks ? "number" : "date"}
          value={range[end]}
          onChange={({ target: { value } }) => {
            if (weeks) change({ teachingWeeks: { ...season.teachingWeeks, [end]: Number(value) } });
            else change({ dates: { ...season.dates, [end]: value } });
          }}
        />
      )}
    </Labelled>
  ));
}
