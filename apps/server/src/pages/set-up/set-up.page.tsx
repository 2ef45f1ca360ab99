import { isProblem, type Problem } from "@wenyuan/problem";
import { Button, Field, Note, PageTitle } from "@wenyuan/ui";
import { setSessionCookie, setUp, signIn } from "../../capabilities/identity/index.ts";
import { describeLibrary, readLibrary } from "../../capabilities/portal/index.ts";
import type { Tx } from "../../kernel/db/database.ts";
import { transact } from "../../kernel/db/transact.ts";
import type { Call } from "../../kernel/http/endpoint.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { formValue, type PageDefinition, queryValue, type View } from "../page.ts";
import { setUpMessages } from "./set-up.messages.ts";

/** First-run set-up: whoever can read the console's code creates the first administrator. */
export function setUpPages({ db, clock, settings }: Pick<Kernel, "db" | "clock" | "settings">): PageDefinition[] {
  const show: PageDefinition = {
    path: "/set-up",
    access: "public",
    answer: (call) => Promise.resolve(setUpView(call, { ...nothingTyped, code: queryValue(call, "code") })),
  };
  const submit: PageDefinition = {
    method: "POST",
    path: "/set-up",
    access: "public",
    async answer(call) {
      const typed = {
        code: formValue(call, "code"),
        name: formValue(call, "name"),
        displayName: formValue(call, "displayName"),
        libraryZh: formValue(call, "libraryZh").trim().slice(0, 200),
        libraryEn: formValue(call, "libraryEn").trim().slice(0, 200),
      };
      const password = formValue(call, "password").slice(0, 512);
      const account = { signInName: typed.name, displayName: typed.displayName || typed.name, password };
      const created = await transact(db, async (tx) => {
        const done = await setUp(tx, typed.code, account);
        if (!isProblem(done)) await nameLibrary(tx, typed);
        return done;
      });
      if (isProblem(created)) return setUpView(call, { ...typed, problem: created });
      const signedIn = await signIn(db, clock, { signInName: typed.name, password, address: call.request.ip });
      if ("token" in signedIn) setSessionCookie(call.reply, signedIn.token, settings);
      return { redirect: `/${call.language}/account` };
    },
  };
  return [show, submit];
}

/** Names the library as far as it was said; a name in one language serves for both until somebody writes the other. */
async function nameLibrary(tx: Tx, { libraryZh, libraryEn }: Typed): Promise<void> {
  const name = { zh: libraryZh || libraryEn, en: libraryEn || libraryZh };
  if (name.zh === "") return;
  await describeLibrary(tx, { ...(await readLibrary(tx)), name });
}

interface Typed {
  readonly code: string;
  readonly name: string;
  readonly displayName: string;
  readonly libraryZh: string;
  readonly libraryEn: string;
}

const nothingTyped: Typed = { code: "", name: "", displayName: "", libraryZh: "", libraryEn: "" };

interface SetUpState extends Typed {
  readonly problem?: Problem;
}

/** The field that a refusal is about, so that it is shown beside it. */
const fieldOf: Readonly<Record<string, string>> = {
  "identity.wrong-setup-code": "code",
  "identity.weak-password": "password",
  "identity.unusable-name": "name",
  "identity.name-taken": "name",
};

function setUpView({ language }: Call, state: SetUpState): View {
  const t = speak(setUpMessages, language);
  const { problem } = state;
  const wrong = problem && fieldOf[problem.code];
  const errorOf = (field: string) => (wrong === field ? problem?.detail[language] : undefined);
  const body = (
    <div className="gate">
      <div>
        <PageTitle note={t.lead}>{t.title}</PageTitle>
        {problem && (
          <Note kind="no" title={problem.title[language]} announce>
            {wrong === undefined && <p>{problem.detail[language]}</p>}
          </Note>
        )}
        <form method="post" className="stackv">
          <Field
            id="code"
            name="code"
            label={t.code}
            hint={t.codeHint}
            value={state.code}
            error={errorOf("code")}
            required
            code
            maxLength={40}
            autoComplete="off"
          />
          <Field
            id="libraryZh"
            name="libraryZh"
            label={t.libraryZh}
            value={state.libraryZh}
            lang="zh-CN"
            maxLength={200}
            autoComplete="organization"
          />
          <Field
            id="libraryEn"
            name="libraryEn"
            label={t.libraryEn}
            hint={t.libraryHint}
            value={state.libraryEn}
            lang="en"
            maxLength={200}
            autoComplete="organization"
          />
          <Field
            id="displayName"
            name="displayName"
            label={t.displayName}
            value={state.displayName}
            required
            maxLength={200}
            autoComplete="name"
          />
          <Field
            id="name"
            name="name"
            label={t.name}
            value={state.name}
            error={errorOf("name")}
            required
            maxLength={64}
            autoComplete="username"
          />
          <Field
            id="password"
            name="password"
            type="password"
            label={t.password}
            hint={t.passwordHint}
            error={errorOf("password")}
            required
            maxLength={512}
            autoComplete="new-password"
          />
          <Button kind="main" wide>
            {t.go}
          </Button>
        </form>
      </div>
    </div>
  );
  return { title: t.title, status: problem?.status ?? 200, unlisted: true, body };
}
