import { isProblem } from "@wenyuan/problem";
import { Button, Facts, Note, PageTitle, Section } from "@wenyuan/ui";
import {
  cardsOf,
  findReaderOfAccount,
  libraryDay,
  listCategories,
  openPhoneCard,
  type PhoneCard,
  type Reader,
  reportLoss,
} from "../../capabilities/readers/index.ts";
import { transactOrRefuse } from "../../kernel/db/transact-or-refuse.ts";
import type { Language } from "../../kernel/i18n/language.ts";
import { type Spoken, speak } from "../../kernel/i18n/messages.ts";
import type { Kernel } from "../../kernel/module.ts";
import type { Assets } from "../assets/assets.ts";
import { NoCard } from "../loans/no-card.tsx";
import { type PageDefinition, queryValue } from "../page.ts";
import { cardMessages } from "./card.messages.ts";
import { QrCode } from "./qr-code.tsx";

type Texts = Spoken<typeof cardMessages>;

/** The reader's own card: the turning code, what stands on it, and 挂失. Without scripts the page loads itself anew. */
export function cardPages(kernel: Kernel, assets: Assets): PageDefinition[] {
  const { db, clock } = kernel;
  return [
    {
      path: "/card",
      access: "signed-in",
      async answer(call) {
        const { principal, language } = call;
        const t = speak(cardMessages, language);
        const page = { title: t.title, current: "account", unlisted: true } as const;
        const reader = principal.kind === "account" ? await findReaderOfAccount(db, principal.accountId) : undefined;
        if (!reader) return { ...page, body: <NoCard language={language} /> };
        const card = await openPhoneCard(db, reader.id, clock.now());
        const body = (
          <div className="reader-card">
            <PageTitle note={t.note}>{t.title}</PageTitle>
            <Said done={queryValue(call, "lost")} t={t} />
            <Turning {...{ card, reader, t }} />
            <Facts facts={await factsOf(kernel, reader, { language, t })} />
            <Lost {...{ language, t }} />
          </div>
        );
        return {
          ...page,
          body,
          head: () => <Head src={assets.urlOf("card.js")} seconds={secondsLeft(card, clock.now())} />,
        };
      },
    },
    {
      method: "POST",
      path: "/card/loss",
      access: "signed-in",
      async answer({ principal, language }) {
        const reader = principal.kind === "account" ? await findReaderOfAccount(db, principal.accountId) : undefined;
        if (!reader) return { redirect: `/${language}/card` };
        const doing = { actor: principal, now: clock.now() };
        const lost = await transactOrRefuse(db, (tx) => reportLoss(tx, { readerId: reader.id }, doing));
        return { redirect: `/${language}/card?lost=${isProblem(lost) ? "0" : "1"}` };
      },
    },
  ];
}

function secondsLeft({ nextAt }: PhoneCard, now: Date): number {
  return Math.max(1, Math.ceil((nextAt.getTime() - now.getTime()) / 1000));
}

function Head({ src, seconds }: { readonly src: string; readonly seconds: number }) {
  return (
    <>
      <script type="module" src={src} />
      <noscript>
        <meta httpEquiv="refresh" content={String(seconds)} />
      </noscript>
    </>
  );
}

function Turning({ card, reader, t }: { readonly card: PhoneCard; readonly reader: Reader; readonly t: Texts }) {
  return (
    <wy-turning-code
      card={card.card}
      keys={JSON.stringify(card.keys)}
      data-name={reader.displayName}
      label={t.code}
      keep={t.keep}
      kept={t.kept}
      forget={t.forget}
    >
      <figure>
        <QrCode text={card.code} label={t.code} />
        <figcaption>{reader.displayName}</figcaption>
      </figure>
    </wy-turning-code>
  );
}

async function factsOf(
  { db, clock, settings }: Kernel,
  reader: Reader,
  { language, t }: { readonly language: Language; readonly t: Texts },
) {
  const [categories, cards] = await Promise.all([listCategories(db), cardsOf(db, [reader.id])]);
  const category = categories.find(({ code }) => code === reader.category);
  const number = cards.find(({ kind, status }) => kind === "campus-number" && status === "active");
  const { department, expiresOn } = reader;
  const over = expiresOn !== undefined && expiresOn < libraryDay(clock.now(), settings.timeZone);
  return [
    ...(number ? [{ name: t.number, value: number.code, code: true }] : []),
    { name: t.category, value: category?.name[language] ?? reader.category },
    ...(department === undefined ? [] : [{ name: t.department, value: department }]),
    ...(expiresOn === undefined
      ? []
      : [{ name: t.validUntil, value: over ? <strong>{expiresOn}</strong> : expiresOn }]),
  ];
}

function Lost({ language, t }: { readonly language: Language; readonly t: Texts }) {
  return (
    <Section id="lost" title={t.lostTitle}>
      <p>{t.lostHelp}</p>
      <form method="post" action={`/${language}/card/loss`}>
        <Button>{t.lost}</Button>
      </form>
    </Section>
  );
}

function Said({ done, t }: { readonly done: string; readonly t: Texts }) {
  if (done === "") return null;
  return <Note kind={done === "1" ? "ok" : "ask"} title={done === "1" ? t.lostDone : t.lostNone} announce />;
}
