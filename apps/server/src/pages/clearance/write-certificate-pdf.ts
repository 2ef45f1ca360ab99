import PDFDocument from "pdfkit";
import type { Certificate } from "../../capabilities/readers/index.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { speak } from "../../kernel/i18n/messages.ts";
import { joinPath } from "../card/qr-path.ts";
import { certificateFacts, certificateName } from "./certificate-words.ts";
import { clearanceMessages } from "./clearance.messages.ts";
import type { PdfFont } from "./find-pdf-font.ts";

export interface CertificatePaper {
  readonly certificate: Certificate;
  readonly code: string;
  /** Where the code is verified, as the QR code says it. */
  readonly address: string;
  readonly language: Language;
  readonly library: string;
}

/** A4 in points (ISO 216: 210 × 297 mm), with margins of 25 mm. */
const margin = 71;
const width = 595.28 - 2 * margin;
const qrSide = 85;
/** From the top: where the body and what proves it begin. */
const bodyTop = 240;
const sealTop = 620;

/** The certificate as PDF 1.7, with the signs that it uses of the font in it: it looks the same everywhere. */
export async function writeCertificatePdf(paper: CertificatePaper, { path, face }: PdfFont): Promise<Buffer> {
  const { certificate, language, library, code } = paper;
  const t = speak(clearanceMessages, language);
  const pdf = new PDFDocument({
    size: "A4",
    margin,
    pdfVersion: "1.7",
    lang: language === "zh" ? "zh-CN" : "en",
    displayTitle: true,
    font: "",
    info: { Title: t.title, Author: library, Subject: code },
  });
  const parts: Buffer[] = [];
  const written = new Promise<Buffer>((done, failed) => {
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => done(Buffer.concat(parts)));
    pdf.on("error", failed);
  });
  pdf.registerFont("text", path, face);
  pdf.font("text").fontSize(13).fillColor("#444").text(library, { align: "center" });
  pdf.moveDown(2).fontSize(24).fillColor("#000").text(t.title, { align: "center" });
  const text = t.text(certificateName(certificate, language), certificate.clearedOn);
  pdf.fontSize(13).text(text, margin, bodyTop, { width, lineGap: language === "zh" ? 9 : 6 });
  pdf.moveDown(1.5).fontSize(11);
  for (const { name, value } of certificateFacts(certificate, language))
    pdf
      .fillColor("#666")
      .text(`${name}${language === "zh" ? "：" : ": "}`, { continued: true })
      .fillColor("#000")
      .text(value, { lineGap: 4 });
  drawSeal(pdf, paper);
  pdf.end();
  return await written;
}

/** The QR code, the address that it says, and the code to type. */
function drawSeal(pdf: PDFKit.PDFDocument, { address, code, language }: CertificatePaper): void {
  const t = speak(clearanceMessages, language);
  const { size, path } = joinPath(address);
  pdf
    .save()
    .translate(margin, sealTop)
    .scale(qrSide / size)
    .path(path)
    .fill("#000")
    .restore();
  const left = margin + qrSide + 14;
  pdf
    .fontSize(9)
    .fillColor("#444")
    .text(t.verifyAt, left, sealTop + 10, { width: width - qrSide - 14 });
  pdf.text(address).moveDown(0.5);
  pdf.fontSize(12).fillColor("#000").text(`${t.code} ${code}`);
}
