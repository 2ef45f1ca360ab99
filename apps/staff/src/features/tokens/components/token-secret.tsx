import { Link } from "@tanstack/react-router";
import { Icon } from "@wenyuan/ui";
import { useRef, useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { PageHead } from "../../../lib/view/page-head.tsx";
import { tokenMessages } from "../messages.ts";
import styles from "./token-secret.module.css";

/** A token that was just made. Its secret lives in this page's memory only. */
export interface FreshToken {
  readonly name: string;
  readonly secret: string;
  /** Of no use before a second administrator agreed. */
  readonly waits?: boolean;
  /** How an OAuth client calls itself. */
  readonly clientId?: string;
}

export function TokenSecret({ name, secret, waits = false, clientId }: FreshToken) {
  const texts = useTexts(tokenMessages);
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setSaid(texts.copied);
    } catch {
      // No clipboard on plain http, or not allowed.
      field.current?.select();
      setSaid(texts.copyFailed);
    }
  };
  return (
    <div className={styles.fresh}>
      <PageHead title={texts.secretTitle(name)} />
      <div className="note ask">
        <Icon name="ask" />
        <p>{texts.secretOnce}</p>
      </div>
      {waits && (
        <div className="note ask">
          <Icon name="ask" />
          <p>{texts.secretWaits}</p>
        </div>
      )}
      <div className="field">
        <label htmlFor="secret">{texts.secret}</label>
        <div className={styles.secret}>
          <input
            ref={field}
            id="secret"
            className="input cn"
            readOnly
            value={secret}
            onFocus={(event) => event.target.select()}
          />
          <button type="button" className="btn main" onClick={() => void copy()}>
            <Icon name="copy" /> {texts.copy}
          </button>
        </div>
        <output className="hint">{said}</output>
      </div>
      <div className="stackv">
        <p className="label">{texts.use}</p>
        <pre className={styles.code}>
          <code>{clientId === undefined ? `Authorization: Bearer ${secret}` : grantOf(clientId, secret)}</code>
        </pre>
      </div>
      <p>
        <Link className="btn" to="/tokens">
          {texts.kept}
        </Link>
      </p>
    </div>
  );
}

/** How a client asks for an access token (RFC 6749 §4.4.2). */
function grantOf(clientId: string, secret: string): string {
  return `curl -u '${clientId}:${secret}' -d grant_type=client_credentials ${location.origin}/oauth/token`;
}
