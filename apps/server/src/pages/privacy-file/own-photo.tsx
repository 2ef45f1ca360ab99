import { Button, Section } from "@wenyuan/ui";
import type { Language } from "../../kernel/i18n/language.ts";
import type { Spoken } from "../../kernel/i18n/messages.ts";
import type { privacyFileMessages } from "./privacy-file.messages.ts";

export interface OwnPhotoProps {
  /** Whether the reader agreed to a photo. */
  readonly agreed: boolean;
  readonly photo: { readonly width: number; readonly height: number } | undefined;
  readonly language: Language;
  readonly t: Spoken<typeof privacyFileMessages>;
}

const shownHeight = 160;

/** The reader's own face, for the desk: given here or taken at the desk, and gone at a word. */
export function OwnPhoto({ agreed, photo, language, t }: OwnPhotoProps) {
  const action = `/${language}/my-data/photo`;
  return (
    <Section id="photo" title={t.photo} note={agreed ? t.photoNote : t.photoAgreeFirst}>
      {photo && (
        <form method="post" action={`${action}/removal`} className="stackv">
          <img
            src="/my-data/photo"
            alt={t.photoAlt}
            height={shownHeight}
            width={Math.round((photo.width * shownHeight) / photo.height)}
          />
          <div>
            <Button>{t.photoDrop}</Button>
          </div>
        </form>
      )}
      {agreed && (
        <form method="post" action={action} encType="multipart/form-data" className="own-form">
          <div className="field">
            <label htmlFor="own-photo">{photo ? t.photoOther : t.photoFile}</label>
            <p className="hint" id="own-photo-hint">
              {t.photoHint}
            </p>
            <input
              id="own-photo"
              className="input"
              type="file"
              name="photo"
              accept="image/jpeg,image/png"
              aria-describedby="own-photo-hint"
              required
            />
          </div>
          <div>
            <Button>{t.photoGo}</Button>
          </div>
        </form>
      )}
    </Section>
  );
}
