import { useQuery } from "@tanstack/react-query";
import { Field } from "@wenyuan/ui";
import { type ReactNode, useId, useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import type { StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { momentInWords } from "../../../lib/i18n/time-words.ts";
import { Actor } from "../../../lib/people/actor.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { Bones } from "../../../lib/view/bones.tsx";
import { Failed } from "../../../lib/view/failed.tsx";
import { coverAddress, coverQuery, type RecordCover } from "../api/covers.ts";
import { type ChosenPicture, type PictureFault, readPicture } from "../chosen-picture.ts";
import { coverMessages } from "../cover-messages.ts";
import { type CoverActions, useCoverActions } from "../hooks/use-cover-actions.ts";
import styles from "./cover-panel.module.css";

/** What readers see as the cover; a picture in its place, and whose it is. */
export function CoverPanel({ record }: { readonly record: StaffRecord }) {
  const texts = useTexts(coverMessages);
  const { data, error, refetch } = useQuery(coverQuery(useApi(), record.id));
  const actions = useCoverActions(record.id);
  const [chosen, setChosen] = useState<ChosenPicture>();
  const mayEdit =
    useMay()("catalogue.record.edit") && record.deletedAt === undefined && record.mergedInto === undefined;
  return (
    <section className={styles.panel} aria-labelledby="record-cover">
      <h2 id="record-cover">{texts.title}</h2>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Bones lines={4} />}
      {data && (
        <div className={styles.cover}>
          <Jacket src={chosen?.address ?? coverAddress(record.id, data)} />
          {chosen ? (
            <UseForm {...{ chosen, actions }} limits={data.limits} onEnd={() => setChosen(undefined)} />
          ) : (
            <div className={styles.side}>
              <CoverFacts cover={data} />
              {mayEdit && <Choices cover={data} actions={actions} onChosen={setChosen} />}
            </div>
          )}
        </div>
      )}
    </section>
  );
}

/** The 5:7 box in which readers see it. */
function Jacket({ src }: { readonly src: string }) {
  return (
    <span className={`cover ${styles.jacket}`}>
      <img src={src} width={250} height={350} alt="" />
    </span>
  );
}

function CoverFacts({ cover: { uploaded } }: { readonly cover: RecordCover }) {
  const texts = useTexts(coverMessages);
  const { language } = useLanguage();
  if (!uploaded) return <p className="quiet">{texts.drawn}</p>;
  const { mediaType, width, height, size, uploadedAt, uploadedBy } = uploaded;
  return (
    <p className="quiet">
      {texts.facts(mediaType === "image/png" ? "PNG" : "JPEG", width, height, sizeInWords(size))}
      <br />
      {texts.uploadedAt(momentInWords(new Date(uploadedAt), language))} · <Actor by={uploadedBy} />
    </p>
  );
}

interface ChoicesProps {
  readonly cover: RecordCover;
  readonly actions: CoverActions;
  onChosen(picture: ChosenPicture): void;
}

function Choices({ cover, actions, onChosen }: ChoicesProps) {
  const texts = useTexts(coverMessages);
  const { uploaded, limits } = cover;
  return (
    <>
      <FileChoice limits={limits} onChosen={onChosen}>
        {uploaded ? texts.change : texts.choose}
      </FileChoice>
      {uploaded && (
        <>
          <CreditForm key={uploaded.uploadedAt} {...{ uploaded, limits, actions }} />
          <button type="button" className="btn small" onClick={() => void actions.remove(cover)}>
            {texts.remove}
          </button>
        </>
      )}
    </>
  );
}

interface FileChoiceProps {
  readonly limits: RecordCover["limits"];
  readonly children: ReactNode;
  onChosen(picture: ChosenPicture): void;
}

function FileChoice({ limits, children, onChosen }: FileChoiceProps) {
  const id = useId();
  const texts = useTexts(coverMessages);
  const [fault, setFault] = useState<string>();
  const take = async (file: File) => {
    const read = await readPicture(file, limits);
    setFault(typeof read === "string" ? faultInWords(texts, read, { name: file.name, limits }) : undefined);
    if (typeof read !== "string") onChosen(read);
  };
  return (
    <div className={fault === undefined ? "field" : "field wrong"}>
      {fault !== undefined && (
        <p className="why" role="alert">
          {fault}
        </p>
      )}
      <input
        id={id}
        className="hide"
        type="file"
        accept="image/jpeg,image/png"
        aria-describedby={`${id}-kinds`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void take(file);
          target.value = "";
        }}
      />
      <label htmlFor={id} className={`btn small ${styles.choose}`}>
        {children}
      </label>
      <p id={`${id}-kinds`} className="hint">
        {texts.kinds(limits.bytes >> 20, limits.smallest, limits.largest)}
      </p>
    </div>
  );
}

type Texts = ReturnType<typeof useTexts<typeof coverMessages>>;

function faultInWords(
  texts: Texts,
  fault: PictureFault,
  { name, limits }: { readonly name: string; readonly limits: RecordCover["limits"] },
): string {
  if (fault === "tooHeavy") return texts.tooHeavy(name, limits.bytes >> 20);
  return fault === "wrongSize" ? texts.wrongSize(name, limits.smallest, limits.largest) : texts.notAPicture(name);
}

interface UseFormProps {
  readonly chosen: ChosenPicture;
  readonly actions: CoverActions;
  readonly limits: RecordCover["limits"];
  onEnd(): void;
}

/** The chosen picture as it will look, before anybody sees it. */
function UseForm({ chosen, actions, limits, onEnd }: UseFormProps) {
  const texts = useTexts(coverMessages);
  const sending = useSend({
    send: (values) => actions.use(chosen.file, textOf(values, "credit")),
    done: onEnd,
  });
  const { file, width, height } = chosen;
  return (
    <Form
      label={texts.title}
      sending={sending}
      submit={texts.use}
      busy={texts.using}
      first
      aside={
        <button type="button" className="btn" onClick={onEnd}>
          {texts.cancel}
        </button>
      }
    >
      <p className="quiet">
        {file.name}
        <br />
        {texts.facts(file.type === "image/png" ? "PNG" : "JPEG", width, height, sizeInWords(file.size))}
      </p>
      <CreditField limit={limits.credit} />
    </Form>
  );
}

type Uploaded = NonNullable<RecordCover["uploaded"]>;

function CreditForm({ uploaded, limits, actions }: Omit<UseFormProps, "chosen" | "onEnd"> & { uploaded: Uploaded }) {
  const texts = useTexts(coverMessages);
  const sending = useSend({ send: (values) => actions.credit(textOf(values, "credit")), done: () => undefined });
  return (
    <Form label={texts.credit} sending={sending} submit={texts.saveCredit} busy={texts.saving}>
      <CreditField limit={limits.credit} value={uploaded.credit} />
    </Form>
  );
}

function CreditField({ limit, value }: { readonly limit: number; readonly value?: string | undefined }) {
  const texts = useTexts(coverMessages);
  return (
    <Field
      id="cover-credit"
      name="credit"
      label={texts.credit}
      hint={texts.creditHint}
      value={value}
      maxLength={limit}
      autoComplete="off"
    />
  );
}

function sizeInWords(bytes: number): string {
  return bytes < 1 << 20 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / (1 << 20)).toFixed(1)} MB`;
}
