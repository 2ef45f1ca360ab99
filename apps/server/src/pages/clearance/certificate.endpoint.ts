import { readLibrary } from "../../capabilities/portal/index.ts";
import { findClearance, readCertificateCode } from "../../capabilities/readers/index.ts";
import type { Endpoint } from "../../kernel/http/endpoint.ts";
import { languages } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import { originOf } from "../origin.ts";
import { clearanceMessages } from "./clearance.messages.ts";
import { findPdfFont } from "./find-pdf-font.ts";
import { writeCertificatePdf } from "./write-certificate-pdf.ts";

/** A certificate as a file, for whoever has its code: `/zh/verify/AB2C-DE3F-GH4J/certificate.pdf`. */
export function certificateEndpoints({ db, settings }: Kernel): Endpoint[] {
  return languages.map((language) => ({
    method: "GET",
    path: `/${language}/verify/:code/certificate.pdf`,
    access: "public",
    kind: "page",
    async handle({ request, reply }) {
      const code = readCertificateCode((request.params as { code: string }).code);
      const found = code === undefined ? undefined : await findClearance(db, code);
      if (!code || found?.state !== "cleared" || !found.certificate) return reply.callNotFound();
      const font = await findPdfFont(settings.pdfFont);
      if (!font) {
        const t = speak(clearanceMessages, language);
        return await reply.status(503).type("text/plain; charset=utf-8").send(`${t.noFontTitle}\n${t.noFont}\n`);
      }
      const { name } = await readLibrary(db);
      const address = `${originOf(request, settings.publicUrl)}/${language}/verify/${code}`;
      const paper = { certificate: found.certificate, code, address, language, library: name[language] };
      return await reply
        .type("application/pdf")
        .headers({
          "content-disposition": `inline; filename="clearance-${code}.pdf"`,
          "cache-control": "no-store",
          "x-robots-tag": "noindex",
        })
        .send(await writeCertificatePdf(paper, font));
    },
  }));
}
