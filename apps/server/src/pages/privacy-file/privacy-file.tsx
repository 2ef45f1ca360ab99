import { Button, Field, LinkButton, Note, PageTitle, Section, Table, TextAreaField } from "@wenyuan/ui";
import { type PersonalFact, type PersonalFile, purposeWords } from "../../capabilities/readers/index.ts";
import type { Bilingual, Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { EqualButtons } from "./equal-buttons.tsx";
import { OwnPhoto, type OwnPhotoProps } from "./own-photo.tsx";
import { privacyFileMessages } from "./privacy-file.messages.ts";

type Texts = Spoken<typeof privacyFileMessages>;

interface Showing {
  readonly file: PersonalFile;
  readonly photo: OwnPhotoProps["photo"];
  readonly preset: { readonly name: Bilingual; readonly meaning: Bilingual };
  /** What was just done: `consent`, `request`, or nothing. */
  readonly said: string;
  readonly language: Language;
  readonly zone: string;
}

export function PrivacyFile(props: Showing) {
  const { said, language } = props;
  const t = speak(privacyFileMessages, language);
  const part = { ...props, t };
  return (
    <>
      <PageTitle note={t.note}>{t.title}</PageTitle>
      {said === "consent" && <Note kind="ok" title={t.said} announce />}
      {said === "photo" && <Note kind="ok" title={t.photoSaid} announce />}
      {said === "request" && <Note kind="ok" title={t.asked} announce />}
      <Purposes {...part} />
      <Held {...part} />
      <OwnPhoto agreed={props.file.purposes.some(({ purpose, used }) => purpose === "photo" && used)} {...part} />
      <Looks {...part} />
      <Ways {...part} />
    </>
  );
}

/** The same page for an account that belongs to no reader: there is nothing to consent to, and no card to erase. */
export function AccountFile(props: Pick<Showing, "file" | "language" | "zone">) {
  const t = speak(privacyFileMessages, props.language);
  return (
    <>
      <PageTitle note={t.note}>{t.title}</PageTitle>
      <Note kind="info" title={t.noReader} />
      <Held {...props} t={t} />
      <Looks {...props} t={t} />
      <Take t={t} />
    </>
  );
}

type Part = Showing & { readonly t: Texts };
type FilePart = Pick<Part, "file" | "language" | "zone" | "t">;

function Purposes({ file, preset, language, zone, t }: Part) {
  return (
    <Section id="purposes" title={t.purposes} note={t.presetIs(preset.name[language], preset.meaning[language])}>
      {file.purposes.map(({ purpose, used }) => {
        const words = purposeWords[purpose];
        const name = words.name[language];
        return (
          <form key={purpose} className="decision" method="post" action={`/${language}/my-data/consent`}>
            <h3>
              {name} <span className="quiet">{words.needed ? t.needed : used ? t.on : t.off}</span>
            </h3>
            <p>{words.meaning[language]}</p>
            {!words.needed && <EqualButtons purpose={purpose} language={language} used={used} />}
          </form>
        );
      })}
      {file.consents.length > 0 && (
        <details>
          <summary>{t.consents}</summary>
          <ul>
            {file.consents.map(({ purpose, granted, at }) => (
              <li key={`${purpose} ${at.toISOString()}`}>
                {t.consentLine(moment(at, { language, zone }), nameOf(purpose, language), granted)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

function nameOf(purpose: string, language: Language): string {
  return purposeWords[purpose as keyof typeof purposeWords]?.name[language] ?? purpose;
}

/** Rows of a room that stand open; the others are there too, folded. */
const openRows = 40;

function Held({ file, language, t }: Pick<FilePart, "file" | "language" | "t">) {
  return (
    <Section id="held" title={t.held}>
      <div className="apart">
        {file.rooms.map(({ room, facts }) => (
          <div key={room.en}>
            <FactTable {...{ caption: room[language], facts: facts.slice(0, openRows), language, t }} />
            {facts.length > openRows && (
              <details>
                <summary>{t.moreFacts(facts.length - openRows)}</summary>
                <FactTable {...{ caption: room[language], facts: facts.slice(openRows), language, t }} />
              </details>
            )}
          </div>
        ))}
      </div>
    </Section>
  );
}

interface FactTableProps {
  readonly caption: string;
  readonly facts: readonly PersonalFact[];
  readonly language: Language;
  readonly t: Texts;
}

function FactTable({ caption, facts, language, t }: FactTableProps) {
  const columns = [
    { id: "what", head: t.what, rowHead: true },
    { id: "value", head: t.value },
    { id: "whence", head: t.whence },
    { id: "until", head: t.until },
  ];
  const rows = facts.map(({ what, value, whence, until }, at) => ({
    id: String(at),
    cells: {
      what: what[language],
      value: typeof value === "string" ? value : value[language],
      whence: whence[language],
      until: until[language],
    },
  }));
  return <Table caption={caption} showCaption stack columns={columns} rows={rows} />;
}

/** Acts that only look. */
const looking = {
  "readers.reader.read": "saw",
  "identity.account.read": "sawAccount",
  "readers.photo.see": "sawPhoto",
  "circulation.reader.look-up": "sawLoans",
  "circulation.reader.without-card": "sawLoans",
  "circulation.charge.read": "sawMoney",
} as const;
const isLook = (action: string): action is keyof typeof looking => Object.hasOwn(looking, action);

function Looks({ file, language, zone, t }: FilePart) {
  const columns = [
    { id: "day", head: t.day, rowHead: true },
    { id: "who", head: t.who },
    { id: "act", head: t.act },
  ];
  const rows = file.looks.map(({ id, at, actor, action }) => ({
    id,
    cells: {
      day: moment(at, { language, zone }),
      who: actor.name ?? t.system,
      act: isLook(action) ? t[looking[action]] : t.changed,
    },
  }));
  return (
    <Section id="looks" title={t.looks} note={t.looksNote}>
      {rows.length === 0 ? <p>{t.noLooks}</p> : <Table caption={t.looks} stack columns={columns} rows={rows} />}
    </Section>
  );
}

function Ways({ file, language, t }: Part) {
  const action = `/${language}/my-data/requests`;
  return (
    <>
      <Take t={t} />
      <Section id="wrong" title={t.wrong}>
        <form method="post" action={action} className="own-form">
          <input type="hidden" name="kind" value="correction" />
          <TextAreaField id="correction-text" name="text" label={t.wrongLabel} rows={3} maxLength={2000} required />
          <div>
            <Button>{t.wrongGo}</Button>
          </div>
        </form>
      </Section>
      <Section id="erase" title={t.erase}>
        <form method="post" action={action} className="own-form">
          <p>{t.eraseHelp}</p>
          <input type="hidden" name="kind" value="erasure" />
          <Field id="erasure-text" name="text" label={t.eraseLabel} maxLength={500} />
          <div>
            <Button>{t.eraseGo}</Button>
          </div>
        </form>
      </Section>
      {file.requests.length > 0 && (
        <Section id="requests" title={t.requests}>
          <ul>
            {file.requests.map(({ id, kind, text, state, answer }) => (
              <li key={id}>
                {t[kind]} · {t[state]} · {text}
                {answer !== null && <p>{answer}</p>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Take({ t }: { readonly t: Texts }) {
  return (
    <Section id="take" title={t.take}>
      <div className="stackv">
        <p>{t.takeHelp}</p>
        <div>
          <LinkButton href="/my-data/export.json">{t.download}</LinkButton>
        </div>
      </div>
    </Section>
  );
}

function moment(at: Date, { language, zone }: { readonly language: Language; readonly zone: string }): string {
  const shape = { dateStyle: "medium", timeStyle: "short", timeZone: zone } as const;
  return new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", shape).format(at);
}
