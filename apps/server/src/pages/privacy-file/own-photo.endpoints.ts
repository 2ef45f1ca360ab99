import { isProblem } from "@wenyuan/problem";
import { findPhoto, keepPhoto, mostPhotoBytes, removePhoto } from "../../capabilities/readers/index.ts";
import { transactOrRefuse } from "../../kernel/db/transact-or-refuse.ts";
import type { Call, Endpoint } from "../../kernel/http/endpoint.ts";
import { languages } from "../../kernel/i18n/language.ts";
import type { Kernel } from "../../kernel/module.ts";
import type { Frame } from "../frame/frame.tsx";
import { readerOf } from "./privacy-file.page.tsx";

/** The form around the file: its boundary lines and the name of the file. */
const aroundFile = 16 * 1024;

/** A reader's own photo: seen, given and taken away without a script. */
export function ownPhotoEndpoints(kernel: Kernel, frame: Frame): Endpoint[] {
  return [
    seePhoto(kernel),
    ...languages.flatMap((language) => [givePhoto(kernel, frame, language), dropPhoto(kernel, language)]),
  ];
}

function seePhoto(kernel: Kernel): Endpoint {
  return {
    method: "GET",
    path: "/my-data/photo",
    access: "signed-in",
    kind: "page",
    async handle({ principal, reply }) {
      const reader = await readerOf(kernel, principal);
      const photo = reader && (await findPhoto(kernel.db, reader.id));
      if (!photo) return await reply.status(404).send();
      return await reply.header("cache-control", "private, no-store").type(photo.kind).send(photo.content);
    },
  };
}

function givePhoto(kernel: Kernel, frame: Frame, language: string): Endpoint {
  const { db, clock } = kernel;
  return {
    method: "POST",
    path: `/${language}/my-data/photo`,
    access: "signed-in",
    kind: "page",
    rawBody: true,
    bodyLimit: mostPhotoBytes + aroundFile,
    async handle(call) {
      const { principal, reply } = call;
      const reader = await readerOf(kernel, principal);
      if (!reader) return await reply.redirect(`/${language}/my-data`, 303);
      const given = { readerId: reader.id, bytes: await fileOf(call) };
      const refused = await transactOrRefuse(db, (tx) => keepPhoto(tx, given, { actor: principal, now: clock.now() }));
      if (isProblem(refused)) return await frame.answerProblem(call, refused);
      return await reply.redirect(`/${language}/my-data?said=photo#photo`, 303);
    },
  };
}

/** The file of a form (RFC 7578); empty when there is none, or the body is no such form. */
async function fileOf({ request }: Call): Promise<Buffer> {
  const type = request.headers["content-type"] ?? "";
  const form = await new Response(request.body as Buffer, { headers: { "content-type": type } })
    .formData()
    .catch(() => undefined);
  const file = form?.get("photo");
  return file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
}

function dropPhoto(kernel: Kernel, language: string): Endpoint {
  const { db, clock } = kernel;
  return {
    method: "POST",
    path: `/${language}/my-data/photo/removal`,
    access: "signed-in",
    kind: "page",
    async handle({ principal, reply }) {
      const reader = await readerOf(kernel, principal);
      // One that is gone already is no fault of the form's.
      if (reader)
        await transactOrRefuse(db, (tx) => removePhoto(tx, reader.id, { actor: principal, now: clock.now() }));
      return await reply.redirect(`/${language}/my-data#photo`, 303);
    },
  };
}
