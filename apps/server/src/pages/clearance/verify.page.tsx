import { Button, Facts, Field, Note, PageTitle } from "@wenyuan/ui";
import { type Certificate, findClearance, readCertificateCode } from "../../capabilities/readers/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { QrCode } from "../card/qr-code.tsx";
import { originOf } from "../origin.ts";
import { type PageDefinition, queryValue } from "../page.ts";
import { certificateFacts, certificateName } from "./certificate-words.ts";
import { clearanceMessages } from "./clearance.messages.ts";

type Texts = Spoken<typeof clearanceMessages>;

/**
 * The certificate itself, in the page's language: who has the paper has the code, and the code shows what the paper says. Printed, or saved
 * as PDF by the browser, it is the certificate.
 */
export function verifyPages({ db, settings }: Kernel): PageDefinition[] {
  return [
    {
      path: "/verify",
      access: "public",
      answer(call) {
        const { language } = call;
        const t = speak(clearanceMessages, language);
        const typed = queryValue(call, "code");
        const code = readCertificateCode(typed);
        if (code !== undefined) return Promise.resolve({ redirect: `/${language}/verify/${code}` });
        const body = <CodeForm {...{ language, t, typed }} wrong={typed !== ""} />;
        return Promise.resolve({ title: t.verifyTitle, unlisted: true, body });
      },
    },
    {
      path: "/verify/:code",
      access: "public",
      async answer(call) {
        const { language } = call;
        const t = speak(clearanceMessages, language);
        const typed = (call.request.params as { code: string }).code;
        const code = readCertificateCode(typed);
        const found = code === undefined ? undefined : await findClearance(db, code);
        const page = { title: t.verifyTitle, unlisted: true };
        if (!code || !found) return { ...page, status: 404, body: <CodeForm {...{ language, t, typed }} wrong /> };
        if (found.state === "withdrawn") return { ...page, body: <Note kind="no" title={t.withdrawn} /> };
        if (!found.certificate) return { ...page, body: <Note kind="info" title={t.blank} /> };
        const address = `${originOf(call.request, settings.publicUrl)}/${language}/verify/${code}`;
        const body = <CertificatePaper {...{ certificate: found.certificate, code, address, language, t }} />;
        return { title: t.title, unlisted: true, body };
      },
    },
  ];
}

function CodeForm({ language, t, typed, wrong }: { language: Language; t: Texts; typed: string; wrong: boolean }) {
  return (
    <div className="gate">
      <div>
        <PageTitle note={t.verifyHelp}>{t.verifyTitle}</PageTitle>
        {wrong && (
          <Note kind="no" title={t.unknown} announce>
            <p>{t.unknownHelp}</p>
          </Note>
        )}
        <form method="get" action={`/${language}/verify`}>
          <Field id="code" name="code" label={t.code} value={typed} maxLength={30} autoComplete="off" code required />
          <Button kind="main" wide>
            {t.check}
          </Button>
        </form>
      </div>
    </div>
  );
}

interface Paper {
  readonly certificate: Certificate;
  readonly code: string;
  readonly address: string;
  readonly language: Language;
  readonly t: Texts;
}

function CertificatePaper({ certificate, code, address, language, t }: Paper) {
  const other = language === "zh" ? "en" : "zh";
  return (
    <>
      <div className="screen-only">
        <Note kind="ok" title={t.valid}>
          <p className="row">
            <a href={`/${language}/verify/${code}/certificate.pdf`}>{t.pdf}</a>
            <a href={`/${other}/verify/${code}`} hrefLang={other}>
              {t.otherLanguage}
            </a>
          </p>
        </Note>
      </div>
      <article className="certificate">
        <PageTitle>{t.title}</PageTitle>
        <p>{t.text(certificateName(certificate, language), certificate.clearedOn)}</p>
        <Facts facts={certificateFacts(certificate, language)} />
        <div className="seal">
          <QrCode text={address} label={t.code} small />
          <p>
            {t.verifyAt}
            <br />
            {address}
            <br />
            {t.code} <strong className="cn">{code}</strong>
          </p>
        </div>
      </article>
    </>
  );
}
