import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { pagedRows } from "../../../lib/api/paged.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { FaultList } from "../../../lib/view/fault-list.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import {
  type CalendarsInForce,
  calendarsQuery,
  type DueMove,
  movesQuery,
  readVersion,
  type Version,
  versionsQuery,
} from "../api/calendars.ts";
import {
  beginCalendar,
  type CalendarSet,
  calendarAt,
  keyOf,
  type Place,
  placesOf,
  withCalendar,
} from "../calendar-set.ts";
import { calendarMessages } from "../messages.ts";
import styles from "./calendars.module.css";
import { ChangePanel } from "./change-panel.tsx";
import { ClosingPanel } from "./closing-panel.tsx";
import { OfficialYears } from "./official-years.tsx";
import { OpeningEditor } from "./opening-editor.tsx";
import { TeachingEditor } from "./teaching-editor.tsx";

/** The four calendars, seen and changed, and the way to close unexpectedly. */
export function CalendarsPage() {
  const { data, error, refetch } = useQuery(calendarsQuery(useApi()));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  return data ? <CalendarsView key={data.version} inForce={data} /> : <Bones lines={10} />;
}

function CalendarsView({ inForce }: { readonly inForce: CalendarsInForce }) {
  const texts = useTexts(calendarMessages);
  const may = useMay();
  const set = inForce.calendars as unknown as CalendarSet;
  const [draft, setDraft] = useState(set);
  const [closing, setClosing] = useState(false);
  const [view, setView] = useState(set.building ? "building" : "desk");
  const changed = JSON.stringify(draft) !== JSON.stringify(set);
  const close = may("circulation.closing.declare") && !closing && (
    <button type="button" className="btn main" onClick={() => setClosing(true)}>
      {texts.close}
    </button>
  );
  return (
    <div className={styles.page}>
      <PageHead title={texts.title} action={close}>
        {texts.intro}
      </PageHead>
      {closing && <ClosingPanel inForce={inForce} done={() => setClosing(false)} />}
      <FaultList title={texts.warnings} faults={inForce.warnings} kind="ask" />
      {changed && <ChangePanel base={inForce.version} draft={draft} done={() => setDraft(set)} />}
      <Views {...{ inForce, draft, view, setView }} />
      <View {...{ inForce, draft, view, setDraft }} mayEdit={may("circulation.calendar.edit")} />
    </div>
  );
}

interface ViewsProps {
  readonly inForce: CalendarsInForce;
  readonly draft: CalendarSet;
  readonly view: string;
  setView(view: string): void;
}

function Views({ inForce, draft, view, setView }: ViewsProps) {
  const texts = useTexts(calendarMessages);
  const { language } = useLanguage();
  const nameOf = (branch: string) => inForce.branches.find(({ code }) => code === branch)?.name[language] ?? branch;
  const placed = placesOf(draft).map((place) => ({
    key: keyOf(place),
    text: place.branch === undefined ? texts[place.kind] : `${texts[place.kind]} · ${nameOf(place.branch)}`,
  }));
  const house = draft.building ? [] : [{ key: "building", text: texts.building }];
  const others = (["teaching", "official", "closings", "history"] as const).map((key) => ({ key, text: texts[key] }));
  return (
    <fieldset className={styles.views}>
      <legend className="hide">{texts.title}</legend>
      {[...house, ...placed, ...others].map(({ key, text }) => (
        <button
          key={key}
          type="button"
          className={key === view ? "btn main" : "btn"}
          aria-pressed={key === view}
          onClick={() => setView(key)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  );
}

interface ViewProps extends Omit<ViewsProps, "setView"> {
  readonly mayEdit: boolean;
  setDraft(draft: CalendarSet): void;
}

function View({ inForce, draft, view, mayEdit, setDraft }: ViewProps) {
  if (view === "teaching") {
    const { teaching } = draft;
    if (!teaching) return null;
    return (
      <TeachingEditor
        calendar={teaching}
        today={inForce.today}
        mayEdit={mayEdit}
        change={(next) => setDraft({ ...draft, teaching: next })}
      />
    );
  }
  if (view === "official") {
    const change = (official: NonNullable<CalendarSet["official"]>) => setDraft({ ...draft, official });
    return <OfficialYears years={draft.official ?? []} mayEdit={mayEdit} change={change} />;
  }
  if (view === "closings") return <MoveList />;
  if (view === "history") return <VersionList current={inForce.version} mayEdit={mayEdit} load={setDraft} />;
  const place = placesOf(draft).find((one) => keyOf(one) === view) ?? ({ kind: "building" } as const);
  return <OpeningView key={view} {...{ inForce, draft, place, mayEdit, setDraft }} />;
}

function OpeningView({
  inForce,
  draft,
  place,
  mayEdit,
  setDraft,
}: Omit<ViewProps, "view"> & { readonly place: Place }) {
  const texts = useTexts(calendarMessages);
  const { language } = useLanguage();
  const calendar = calendarAt(draft, place);
  if (!calendar) {
    return (
      <Empty title={texts.none}>
        {mayEdit && (
          <button type="button" className="btn" onClick={() => setDraft(beginCalendar(draft, place))}>
            {texts.state}
          </button>
        )}
      </Empty>
    );
  }
  const { kind, branch } = place;
  const own = inForce.branches.filter(({ code }) => !calendarAt(draft, { kind, branch: code }));
  return (
    <>
      <OpeningEditor
        calendar={calendar}
        today={inForce.today}
        mayEdit={mayEdit}
        change={(next) => setDraft(withCalendar(draft, place, next))}
      />
      {mayEdit && (
        <div className="row">
          {branch === undefined &&
            kind !== "staff" &&
            own.map(({ code, name }) => (
              <button
                key={code}
                type="button"
                className="btn small"
                onClick={() => setDraft(beginCalendar(draft, { kind, branch: code }))}
              >
                {texts.own(name[language])}
              </button>
            ))}
          {branch !== undefined && (
            <button type="button" className="btn small" onClick={() => setDraft(withCalendar(draft, place, undefined))}>
              {texts.dropOwn}
            </button>
          )}
        </div>
      )}
    </>
  );
}

function MoveList() {
  const texts = useTexts(calendarMessages);
  const columns = useMoveColumns();
  const list = pagedRows(useInfiniteQuery(movesQuery(useApi())));
  return (
    <Table<DueMove>
      caption={texts.closings}
      columns={columns}
      rowKey={({ id }) => id}
      empty={<Empty title={texts.none} />}
      {...list}
    />
  );
}

interface VersionListProps {
  readonly current: number;
  readonly mayEdit: boolean;
  load(set: CalendarSet): void;
}

function VersionList(props: VersionListProps) {
  const texts = useTexts(calendarMessages);
  const columns = useVersionColumns(props);
  const list = pagedRows(useInfiniteQuery(versionsQuery(useApi())));
  return (
    <Table<Version>
      caption={texts.history}
      columns={columns}
      rowKey={({ id }) => id}
      isMarked={({ version }) => version === props.current}
      empty={<Empty title={texts.none} />}
      {...list}
    />
  );
}

function useMoveColumns(): Column<DueMove>[] {
  const texts = useTexts(calendarMessages);
  const { language } = useLanguage();
  return [
    {
      id: "reason",
      head: texts.why,
      rowHead: true,
      cell: ({ id, reason }) => (
        <Link to="/due-moves/$id" params={{ id }}>
          {reason[language]}
        </Link>
      ),
    },
    { id: "at", head: texts.when, cell: ({ madeAt }) => momentInWords(new Date(madeAt), language) },
    { id: "state", head: texts.progress, cell: ({ state }) => texts[state as "moved"] },
    { id: "loans", head: texts.loans, figures: true, cell: ({ loans }) => loans },
    { id: "readers", head: texts.readers, figures: true, cell: ({ readers }) => readers },
    { id: "holds", head: texts.holds, figures: true, cell: ({ holds }) => holds },
  ];
}

function useVersionColumns({ current, mayEdit, load }: VersionListProps): Column<Version>[] {
  const texts = useTexts(calendarMessages);
  const { language } = useLanguage();
  const api = useApi();
  return [
    { id: "version", head: texts.version, rowHead: true, cell: ({ version }) => version },
    { id: "at", head: texts.when, cell: ({ madeAt }) => momentInWords(new Date(madeAt), language) },
    { id: "by", head: texts.who, cell: ({ madeBy }) => <Actor by={madeBy} /> },
    { id: "why", head: texts.why, cell: ({ reason }) => reason ?? "" },
    {
      id: "back",
      head: texts.act,
      bare: true,
      cell: ({ version }) =>
        version === current || !mayEdit ? null : (
          <button type="button" className="btn small" onClick={() => void readVersion(api, version).then(load)}>
            {texts.restore}
            <span className="hide"> {version}</span>
          </button>
        ),
    },
  ];
}
