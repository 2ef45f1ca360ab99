import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { SignInForm } from "../../features/session/components/sign-in-form.tsx";
import { sessionMessages } from "../../features/session/messages.ts";
import { Dialog } from "../../lib/dialog/dialog.tsx";
import { useTexts } from "../../lib/i18n/language.tsx";
import { type Session, sessionKey } from "../../lib/session/session.ts";
import type { SignInWish } from "../../lib/session/sign-in-again.ts";
import styles from "./sign-in-again-dialog.module.css";

interface SignInAgainDialogProps {
  readonly wish: SignInWish;
  /** Whose session ended. */
  readonly name: string;
}

/** The session ended while somebody was working: the page stays as it is beneath, and what was sent is sent again afterwards. */
export default function SignInAgainDialog({ wish, name }: SignInAgainDialogProps) {
  const texts = useTexts(sessionMessages);
  const queries = useQueryClient();
  const router = useRouter();
  /** Nothing may be sent in another person's name, nor be seen by him. */
  const leave = async (session: Session) => {
    wish.giveUp();
    queries.clear();
    queries.setQueryData(sessionKey, session);
    await router.navigate({ to: session.signedIn ? "/" : "/sign-in" });
    await router.invalidate();
  };
  return (
    <Dialog label={texts.endedTitle} onClose={() => undefined} firm>
      <div className={styles.again}>
        <h2>{texts.endedTitle}</h2>
        <p>{texts.ended(name)}</p>
        <SignInForm
          done={(session) => {
            if (session.displayName !== name) {
              void leave(session);
              return;
            }
            queries.setQueryData(sessionKey, session);
            wish.done();
          }}
          aside={
            <button
              type="button"
              className="btn bare"
              onClick={() => void leave({ signedIn: false, roles: [], permissions: [] })}
            >
              {texts.other} <small>{texts.otherMore}</small>
            </button>
          }
        />
      </div>
    </Dialog>
  );
}
