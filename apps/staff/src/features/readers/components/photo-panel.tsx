import { useQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import { Form } from "../../../lib/form/form.tsx";
import { useAct } from "../../../lib/form/use-act.ts";
import { useSend } from "../../../lib/form/use-send.ts";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { Face } from "../../../lib/photo/face.tsx";
import { photoKey, photoQuery } from "../../../lib/photo/photo.ts";
import { useMay } from "../../../lib/session/session.ts";
import { deletePhoto, keepPhoto } from "../api/photos.ts";
import { editMessages } from "../edit-messages.ts";
import { fileOf } from "../file-of.ts";

/** The reader's face, where the reader has agreed to it. */
export function PhotoPanel({ id, name }: { readonly id: string; readonly name: string }) {
  const texts = useTexts(editMessages);
  const may = useMay()("readers.photo.keep");
  const api = useApi();
  const act = useAct(photoKey(id));
  const state = useQuery(photoQuery(api, id)).data;
  if (state === undefined) return null;
  const { agreed, photo } = state;
  const remove = () =>
    act(async () => {
      await deletePhoto(api, id);
      return texts.photoDeleted;
    });
  return (
    <section aria-label={texts.photo}>
      <h2>{texts.photo}</h2>
      {!agreed && <p className="quiet">{texts.photoNotAgreed}</p>}
      {photo && (
        <p className="stackv">
          <Face photo={photo} alt={texts.photoOf(name)} />
          {may && (
            <span>
              <button type="button" className="btn small" onClick={() => void remove()}>
                {texts.photoDelete}
              </button>
            </span>
          )}
        </p>
      )}
      {agreed && may && <PhotoForm id={id} />}
    </section>
  );
}

function PhotoForm({ id }: { readonly id: string }) {
  const texts = useTexts(editMessages);
  const api = useApi();
  const act = useAct(photoKey(id));
  const sending = useSend({
    fieldOf: { "readers.photo-unusable": "file" },
    check: (values): Record<string, string> => (fileOf(values) ? {} : { file: texts.photoMissing }),
    send: (values) => keepPhoto(api, id, fileOf(values)!),
    done(_, form) {
      form.reset();
      void act(() => Promise.resolve(texts.photoKept));
    },
  });
  const fault = sending.faults.fields["file"];
  return (
    <details>
      <summary>{texts.photoAdd}</summary>
      <Form label={texts.photoAdd} sending={sending} submit={texts.photoSave} busy={texts.saving}>
        <div className={fault === undefined ? "field" : "field wrong"}>
          <label htmlFor="photo-file">{texts.photoFile}</label>
          {fault !== undefined && <p className="why">{fault}</p>}
          <input id="photo-file" className="input" type="file" name="file" accept="image/jpeg,image/png" />
        </div>
      </Form>
    </details>
  );
}
