import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Facts, Note } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { OpenLoans } from "../../../lib/lending/open-loans.tsx";
import { usePlaceNames } from "../../../lib/library/places.ts";
import { useMay } from "../../../lib/session/session.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { Sections } from "../../../lib/view/sections.tsx";
import { liftRestriction, type ReaderFile, readerKey, readerQuery } from "../api/readers.ts";
import { factsInWords } from "../facts-in-words.ts";
import { kindWords } from "../feed-words.ts";
import { feedMessages, readerMessages } from "../messages.ts";
import { restrictionWords, statusWords } from "../status-words.ts";
import { CardList } from "./card-list.tsx";
import { EditForm } from "./edit-form.tsx";
import { LifeForm } from "./life-form.tsx";
import { NoteList } from "./note-list.tsx";
import { OpenMatters } from "./open-matters.tsx";
import { PhotoPanel } from "./photo-panel.tsx";
import { RelationList } from "./relation-list.tsx";
import { RestrictionForm } from "./restriction-form.tsx";
import { useCategoryName } from "./use-category-name.ts";

/** What a desk asks of a reader, answered at a glance: may they borrow, and if not, why. */
export function ReaderPage() {
  const { id } = useParams({ from: "/frame/readers/$id" });
  const texts = useTexts(readerMessages);
  const file = useQuery(readerQuery(useApi(), id));
  const back = (
    <p>
      <Link className="more back" to="/readers">
        {texts.back}
      </Link>
    </p>
  );
  if (file.error)
    return (
      <>
        {back}
        <Failed error={file.error} onRetry={() => void file.refetch()} />
      </>
    );
  if (!file.data) return <Bones />;
  return (
    <>
      {back}
      <File file={file.data} />
    </>
  );
}

function File({ file }: { readonly file: ReaderFile }) {
  const { reader } = file;
  const may = useMay();
  const texts = useTexts(readerMessages);
  const category = useCategoryName()(reader.category);
  const year = reader.entryYear === undefined ? undefined : texts.entered(reader.entryYear);
  const words = [category, reader.department, year, texts[statusWords[reader.status]]];
  return (
    <>
      <PageHead title={reader.displayName}>{words.filter((word) => word !== undefined).join(" · ")}</PageHead>
      <Sections>
        <Standing file={file} />
        <p className="row">
          {may("circulation.charge.read") && (
            <Link className="btn" to="/readers/$id/charges" params={{ id: reader.id }}>
              {texts.money}
            </Link>
          )}
          {may("readers.clearance.give") && (
            <Link className="btn bare" to="/clearance" search={{ reader: reader.id }}>
              {texts.clearance}
            </Link>
          )}
          {may("readers.reader.merge") && (
            <Link className="btn bare" to="/readers/$id/merge" params={{ id: reader.id }} search={{}}>
              {texts.merge}
            </Link>
          )}
        </p>
        {may("readers.photo.see") && <PhotoPanel id={reader.id} name={reader.displayName} />}
        {may("readers.clearance.give") && <OpenMatters id={reader.id} />}
        <OpenLoans readerId={reader.id} />
        <NoteList id={reader.id} notes={file.notes} />
        <CardList id={reader.id} cards={file.cards} />
        <Particulars file={file} />
        {may("readers.reader.change") && (
          <div className="stackv">
            <EditForm reader={reader} />
            <LifeForm reader={reader} />
          </div>
        )}
        {may("readers.reader.change") && <RelationList file={file} />}
        <RestrictionForm id={reader.id} />
        <History file={file} />
      </Sections>
    </>
  );
}

/** Everything that stands in the way of a loan, at once. */
function Standing({ file }: { readonly file: ReaderFile }) {
  const texts = useTexts(readerMessages);
  const lift = useLift(file.reader.id);
  const { reader, restrictions, cards, today } = file;
  const lost = cards.some(({ status }) => status === "lost") && !cards.some(({ status }) => status === "active");
  const reasons = [
    ...(reader.leftOn !== undefined && reader.leftOn <= today ? [texts.hasLeft(reader.leftOn)] : []),
    ...(reader.expiresOn !== undefined && reader.expiresOn < today ? [texts.expired(reader.expiresOn)] : []),
    ...(lost ? [texts.allLost] : []),
  ];
  if (reasons.length === 0 && restrictions.length === 0)
    return (
      <Note kind="ok" title={texts.noBlocks}>
        <p>{texts.noBlocksMore}</p>
      </Note>
    );
  return (
    <Note kind="no" title={texts.blocks}>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {restrictions.map(({ id, kind, reason, endsOn }) => (
          <li key={id}>
            {texts[restrictionWords[kind]]} · {reason} · {endsOn === undefined ? texts.noEnd : texts.until(endsOn)}{" "}
            <button type="button" className="btn small" onClick={() => void lift(id)}>
              {texts.lift}
            </button>
          </li>
        ))}
      </ul>
    </Note>
  );
}

function useLift(readerId: string): (restrictionId: string) => Promise<void> {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const texts = useTexts(readerMessages);
  return async (restrictionId) => {
    try {
      await liftRestriction(api, restrictionId);
      toasts.add({ kind: "done", text: texts.lifted });
    } catch {
      toasts.add({ kind: "failed", text: texts.failed });
    }
    await queries.invalidateQueries({ queryKey: readerKey(readerId) });
  };
}

function fact(name: string, value: string | number | undefined) {
  return value === undefined || value === "" ? [] : [{ name, value: String(value) }];
}

function Particulars({ file }: { readonly file: ReaderFile }) {
  const texts = useTexts(readerMessages);
  const { branchName } = usePlaceNames();
  const { reader, proxies, guardians, courses } = file;
  const others = reader.names.slice(1).map(({ text }) => text);
  return (
    <section aria-label={texts.facts}>
      <h2>{texts.facts}</h2>
      <Facts
        facts={[
          ...fact(texts.otherNames, others.join(" · ")),
          ...fact(texts.programme, reader.programme),
          ...fact(texts.validFrom, reader.activeFrom),
          ...fact(texts.validUntil, reader.expiresOn),
          ...fact(texts.birthDate, reader.birthDate),
          ...fact(texts.branch, reader.homeBranch === undefined ? undefined : branchName(reader.homeBranch)),
          ...fact(texts.email, reader.email),
          ...fact(texts.phone, reader.phone),
          ...fact(texts.proxies, proxies.map(({ displayName }) => displayName).join("、")),
          ...fact(
            texts.guardians,
            guardians.map(({ relation, name = "", phone = "" }) => `${relation} ${name} ${phone}`).join("、"),
          ),
          ...fact(texts.courses, courses.map(({ name, term }) => `${name} (${term})`).join("、")),
        ]}
      />
    </section>
  );
}

function History({ file }: { readonly file: ReaderFile }) {
  const texts = useTexts(readerMessages);
  const kinds = useTexts(feedMessages);
  const categoryName = useCategoryName();
  const { language } = useLanguage();
  return (
    <section aria-label={texts.history}>
      <h2>{texts.history}</h2>
      {file.history.length === 0 && <p>{texts.historyNone}</p>}
      <ul>
        {file.history.map(({ id, at, kind, why, before, after }) => (
          <li key={id}>
            <time dateTime={at}>{momentInWords(new Date(at), language)}</time> ·{" "}
            {kinds[kindWords[kind] ?? "kindChanged"]}
            {before && Object.keys(before).length > 0 && <del> {factsInWords(before, language, categoryName)} </del>}
            {after && Object.keys(after).length > 0 && <ins> {factsInWords(after, language, categoryName)}</ins>}
            {why !== undefined && <span className="quiet"> “{why}”</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
