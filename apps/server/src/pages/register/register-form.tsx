import { moneyInWords } from "@wenyuan/ledger";
import type { Problem } from "@wenyuan/problem";
import { Button, ErrorSummary, Field, type FieldError, Note, PageTitle, SelectField } from "@wenyuan/ui";
import type { Category, RegistrationWish } from "../../capabilities/readers/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import { registerMessages } from "./register.messages.ts";

type Texts = Spoken<typeof registerMessages>;

export interface RegisterProps {
  readonly language: Language;
  /** Those that are open to registration. */
  readonly categories: readonly Category[];
  readonly typed: Partial<RegistrationWish>;
  /** The letters stay here, in the demonstration. */
  readonly kept: boolean;
  readonly problem?: Problem;
}

const faultWords = {
  name: "nameWrong",
  email: "emailWrong",
  phone: "phoneWrong",
  birthDate: "birthWrong",
} as const satisfies Record<string, keyof Texts>;
type Faulty = keyof typeof faultWords;

/** Which fields a refusal is about. */
function faultyFields(problem: Problem | undefined): Faulty[] {
  const fields = problem?.extensions["fields"];
  return (Object.keys(faultWords) as Faulty[]).filter((field) => Array.isArray(fields) && fields.includes(field));
}

/** Who wants to become a reader writes it here. Works without scripts. */
export function RegisterForm({ language, categories, typed, kept, problem }: RegisterProps) {
  const t = speak(registerMessages, language);
  const faulty = faultyFields(problem);
  const errors: FieldError[] = faulty.map((field) => ({ field: `reg-${field}`, message: t[faultWords[field]] }));
  const whole = problem && faulty.length === 0 ? problem : undefined;
  const field = (name: Faulty) => ({
    id: `reg-${name}`,
    name,
    value: typed[name],
    error: faulty.includes(name) ? t[faultWords[name]] : undefined,
  });
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.lead}>{t.title}</PageTitle>
        <ErrorSummary title={t.wrong} errors={errors} />
        {whole && (
          <Note kind="no" title={whole.title[language]} announce>
            <p>{whole.detail[language]}</p>
          </Note>
        )}
        {kept && <Note kind="info" title={t.outbox} />}
        <form method="post" className="stackv" noValidate>
          <Field {...field("name")} label={t.name} hint={t.nameHint} required autoComplete="name" maxLength={200} />
          <Field
            {...field("email")}
            type="email"
            label={t.email}
            hint={t.emailHint}
            required
            autoComplete="email"
            maxLength={254}
          />
          <Kinds {...{ language, categories, typed, t }} />
          <Field {...field("phone")} type="tel" label={t.phone} autoComplete="tel" maxLength={30} />
          <Field {...field("birthDate")} type="date" label={t.birthDate} hint={t.birthHint} autoComplete="bday" />
          <Field id="reg-about" name="about" label={t.about} value={typed.about} maxLength={300} />
          <p className="quiet">{t.kept}</p>
          <Button kind="main" wide>
            {t.go}
          </Button>
        </form>
      </div>
    </div>
  );
}

function Kinds({
  language,
  categories,
  typed,
  t,
}: Pick<RegisterProps, "language" | "categories" | "typed"> & { readonly t: Texts }) {
  const [only, another] = categories;
  return (
    <>
      {only && !another ? (
        <input type="hidden" name="category" value={only.code} />
      ) : (
        <SelectField
          id="reg-category"
          name="category"
          label={t.category}
          value={typed.category}
          choices={categories.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
      )}
      {categories.map(
        ({ code, name, deposit }) => deposit && <p key={code}>{t.deposit(name[language], moneyInWords(deposit))}</p>,
      )}
    </>
  );
}
