import { Availability, Blank, Button, CheckField, Field, LinkButton, Note, PageTitle, Section } from "@wenyuan/ui";
import type { KeptSearch, SavedSearch } from "../../capabilities/discovery/index.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import { dayOf, type Here } from "../holdings/availability-view.ts";
import type { mySearchesMessages } from "./my-searches.messages.ts";

export interface MySearchesProps {
  readonly saved: readonly SavedSearch[];
  readonly kept: readonly KeptSearch[];
  /** Since when searches are kept, if they are. */
  readonly since: Date | undefined;
  /** For how many days. */
  readonly days: number;
  /** The search that is about to be saved; empty when none is. */
  readonly toSave: string;
  readonly needsName: boolean;
  readonly done: string;
  readonly here: Here;
  readonly t: Spoken<typeof mySearchesMessages>;
  inWords(query: string): string;
}

/** Searches that a reader keeps, and what was searched for, if that is kept. */
export function MySearches(props: MySearchesProps) {
  const { saved, toSave, here, t } = props;
  return (
    <div className="own">
      <PageTitle>{t.title}</PageTitle>
      <Done {...props} />
      {toSave !== "" && <SaveForm {...props} />}
      <Section id="saved" title={t.saved} note={t.savedLead}>
        {saved.length === 0 ? (
          <Blank
            art="shelf"
            level={2}
            title={t.none}
            actions={
              <>
                <LinkButton kind={toSave === "" ? "main" : "plain"} href={`/${here.language}/search`}>
                  {t.toSearch}
                </LinkButton>
                <LinkButton href={`/${here.language}/advanced`}>{t.toAdvanced}</LinkButton>
              </>
            }
          >
            <p>{t.noneHelp}</p>
          </Blank>
        ) : (
          <ul className="fees">
            {saved.map((search) => (
              <Saved key={search.id} search={search} {...props} />
            ))}
          </ul>
        )}
      </Section>
      <History {...props} />
    </div>
  );
}

function Done({ done, t }: MySearchesProps) {
  const said = { kept: t.kept, changed: t.changed, gone: t.gone, began: t.began, ended: t.ended }[done];
  return said === undefined ? null : <Note kind="ok" title={said} announce />;
}

/** What comes from a page of results: its name can be changed before it is kept. */
function SaveForm({ toSave, needsName, inWords, here, t }: MySearchesProps) {
  const words = inWords(toSave);
  return (
    <section className="card stackv" aria-labelledby="save-title">
      <h2 id="save-title">{t.saveTitle}</h2>
      <form method="post" action={`/${here.language}/my-searches`} className="stackv">
        <input type="hidden" name="query" value={toSave} />
        <Field
          id="name"
          name="name"
          label={t.name}
          value={needsName ? "" : words.slice(0, 120)}
          error={needsName ? t.needsName : undefined}
          required
          maxLength={120}
          autoComplete="off"
        />
        <CheckField id="alert" name="alert" label={t.alert} hint={t.alertHelp} checked />
        <p className="row">
          <Button kind="main" name="do" value="save">
            {t.save}
          </Button>
        </p>
      </form>
    </section>
  );
}

function Saved({ search, inWords, here, t }: MySearchesProps & { readonly search: SavedSearch }) {
  const { id, name, query, alert, news } = search;
  const words = inWords(query);
  return (
    <li className="fee">
      <div className="what">
        <h3>
          <a href={`/${here.language}/search?${query}`}>{name}</a>
        </h3>
        {words !== name && <p className="quiet s">{words}</p>}
        <p>
          <Availability kind={news > 0 ? "in" : "out"}>
            {news > 0 ? t.news(news) : alert ? t.watching : t.notWatching}
          </Availability>
        </p>
      </div>
      <form method="post" action={`/${here.language}/my-searches`} className="row">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="query" value={query} />
        {news > 0 && (
          <Button kind="main" name="do" value="look">
            {t.look(news)}
          </Button>
        )}
        <Button name="do" value={alert ? "unwatch" : "watch"}>
          {alert ? t.unwatch : t.watch}
          <span className="hide">{t.of(name)}</span>
        </Button>
        <Button kind="bare" name="do" value="remove">
          {t.remove}
          <span className="hide">{t.of(name)}</span>
        </Button>
      </form>
    </li>
  );
}

/** Off unless the reader has said otherwise, and off again with one tap. */
function History({ since, kept, days, inWords, here, t }: MySearchesProps) {
  const action = `/${here.language}/my-searches`;
  return (
    <Section id="history" title={t.history}>
      <Note title={since === undefined ? t.off : t.on}>
        <p>{since === undefined ? t.offHelp(days) : t.onHelp(dayOf(since, here))}</p>
        <form method="post" action={action} className="row">
          <Button name="do" value={since === undefined ? "begin" : "end"}>
            {since === undefined ? t.begin : t.end}
          </Button>
        </form>
      </Note>
      {since !== undefined && kept.length === 0 && <p className="quiet">{t.empty}</p>}
      {kept.length > 0 && (
        <ul className="news dated kept-searches">
          {kept.map(({ id, query, total, at }) => (
            <li key={id}>
              <time dateTime={at.toISOString()}>{dayOf(at, here)}</time>
              <span>
                <a href={`/${here.language}/search?${query}`}>{inWords(query)}</a>{" "}
                <small className="quiet">{t.found(total)}</small>
              </span>
              <form method="post" action={action}>
                <input type="hidden" name="id" value={id} />
                <Button kind="bare" small name="do" value="forget">
                  {t.remove}
                  <span className="hide">{t.of(inWords(query))}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
