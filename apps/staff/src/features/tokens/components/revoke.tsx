import { useTexts } from "../../../lib/i18n/language.tsx";
import type { Revocable, Revocation } from "../hooks/use-revocation.ts";
import { tokenMessages } from "../messages.ts";

/** Revokes by undo: there are some seconds to think better of it. */
export function Revoke({ token, revocation }: { readonly token: Revocable; readonly revocation: Revocation }) {
  const texts = useTexts(tokenMessages);
  if (!revocation.isPending(token)) {
    return (
      <button
        type="button"
        className="btn small"
        aria-label={`${texts.revoke} ${token.name}`}
        onClick={() => revocation.begin(token)}
      >
        {texts.revoke}
      </button>
    );
  }
  return (
    <span className="row">
      <span className="st late">{texts.pending}</span>
      <button type="button" className="btn small" onClick={() => revocation.undo(token)}>
        {texts.undo}
      </button>
      <button type="button" className="btn bare small" onClick={() => revocation.now(token)}>
        {texts.now}
      </button>
    </span>
  );
}
