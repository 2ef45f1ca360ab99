import { useQuery, useQueryClient } from "@tanstack/react-query";
import { CheckField, Field, SelectField } from "@wenyuan/ui";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { textOf, useSend } from "../../../lib/form/use-send.ts";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { type Places, placesKey } from "../../../lib/library/places.ts";
import { useToasts } from "../../../lib/toast/toasts.tsx";
import { useFailure } from "../../../lib/toast/use-failure.ts";
import { type Place, type PlaceKind, removePlace, savePlace, seriesQuery } from "../api/places.ts";
import { placeMessages } from "../messages.ts";

export interface PlaceFormProps {
  readonly kind: PlaceKind;
  /** The place that is changed; none for a new one. */
  readonly place: Place | undefined;
  readonly places: Places;
  done(): void;
}

/** Makes or changes a branch, a location or a kind. */
export function PlaceForm({ kind, place, places, done }: PlaceFormProps) {
  const texts = useTexts(placeMessages);
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const sending = useSend({
    check: (values) => faultsIn(values, texts),
    async send(values) {
      const saved = placeIn(values, place?.code);
      await savePlace(api, kind, saved);
      return saved;
    },
    done({ code }) {
      void queries.invalidateQueries({ queryKey: placesKey });
      toasts.add({ kind: "done", text: texts.saved(code) });
      done();
    },
  });
  const label = place ? texts.change(place.code) : `${texts.add} · ${texts[kind]}`;
  return (
    <Form
      label={label}
      sending={sending}
      submit={texts.save}
      busy={texts.saving}
      aside={place && <Aside kind={kind} code={place.code} done={done} />}
    >
      <h3>{label}</h3>
      <PlaceFields kind={kind} place={place} places={places} faults={sending.faults.fields} />
    </Form>
  );
}

type Texts = ReturnType<typeof useTexts<typeof placeMessages>>;

function faultsIn(values: FormData, texts: Texts): Record<string, string> {
  const missing = ["nameZh", "nameEn"].filter((name) => textOf(values, name) === "");
  const code = values.get("code");
  return {
    ...Object.fromEntries(missing.map((name) => [name, texts.missing])),
    ...(code === null || /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,39}$/u.test(textOf(values, "code"))
      ? {}
      : { code: texts.codeUnfit }),
  };
}

function placeIn(values: FormData, code: string | undefined): Place {
  const [floor, branch, series] = ["floor", "branch", "series"].map((name) => textOf(values, name));
  return {
    code: code ?? textOf(values, "code"),
    name: { zh: textOf(values, "nameZh"), en: textOf(values, "nameEn") },
    position: Number(textOf(values, "position")) || 0,
    closed: values.get("closed") !== null,
    ...(floor ? { floor } : {}),
    ...(branch ? { branch } : {}),
    ...(series ? { callNumberSeries: series } : {}),
  };
}

type PlaceFieldsProps = Omit<PlaceFormProps, "done"> & { readonly faults: Readonly<Record<string, string>> };

function PlaceFields({ kind, place, places, faults }: PlaceFieldsProps) {
  const texts = useTexts(placeMessages);
  const { language } = useLanguage();
  const { data } = useQuery(seriesQuery(useApi()));
  const series = (data?.items ?? []).map(({ code, name }) => ({ value: code, label: name[language] }));
  const id = (name: string) => ({ id: `${kind}-${name}`, name, error: faults[name] });
  return (
    <>
      {!place && (
        <Field {...id("code")} label={texts.code} hint={texts.codeHint} maxLength={40} autoComplete="off" code />
      )}
      <Field {...id("nameZh")} label={texts.nameZh} value={place?.name.zh} maxLength={100} lang="zh-CN" />
      <Field {...id("nameEn")} label={texts.nameEn} value={place?.name.en} maxLength={100} lang="en" />
      {kind === "locations" && (
        <>
          <SelectField
            {...id("branch")}
            label={texts.branch}
            value={place?.branch}
            choices={places.branches.map(({ code, name }) => ({ value: code, label: name[language] }))}
          />
          <Field {...id("floor")} label={texts.floor} value={place?.floor} maxLength={20} />
          <CheckField {...id("closed")} label={texts.closed} checked={place?.closed} />
        </>
      )}
      {kind !== "kinds" && series.length > 0 && (
        <SelectField
          {...id("series")}
          label={texts.series}
          value={place?.callNumberSeries}
          choices={[{ value: "", label: texts.sameSeries }, ...series]}
        />
      )}
      <Field {...id("position")} type="number" label={texts.position} value={String(place?.position ?? 0)} />
    </>
  );
}

interface AsideProps {
  readonly kind: PlaceKind;
  readonly code: string;
  done(): void;
}

function Aside({ kind, code, done }: AsideProps) {
  const texts = useTexts(placeMessages);
  const tellFailure = useFailure();
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const remove = async () => {
    try {
      await removePlace(api, kind, code);
      toasts.add({ kind: "done", text: texts.removed(code) });
      done();
    } catch (error) {
      tellFailure(error);
    }
    await queries.invalidateQueries({ queryKey: placesKey });
  };
  return (
    <>
      <button type="button" className="btn bare" onClick={done}>
        {texts.cancel}
      </button>
      <button type="button" className="btn bare" onClick={() => void remove()}>
        {texts.remove}
      </button>
    </>
  );
}
