import { Link, useRouter } from "@tanstack/react-router";
import { type ComponentType, useEffect, useState } from "react";
import { useTexts } from "../../../lib/i18n/language.tsx";
import { tokenMessages } from "../messages.ts";
import { type FreshToken, TokenSecret } from "./token-secret.tsx";

export interface MakingProps {
  done(token: FreshToken): void;
}

/**
 * A form that makes a secret, then the secret, this once. It is forgotten as soon as somebody sets out for elsewhere, not when the next page
 * is there: whoever turns back half-way would find it otherwise.
 */
export function FreshSecret({ form: Form }: { readonly form: ComponentType<MakingProps> }) {
  const texts = useTexts(tokenMessages);
  const router = useRouter();
  const [fresh, setFresh] = useState<FreshToken>();
  useEffect(() => router.subscribe("onBeforeNavigate", () => setFresh(undefined)), [router]);
  return (
    <>
      <p>
        <Link className="more back" to="/tokens">
          {texts.back}
        </Link>
      </p>
      {fresh ? <TokenSecret {...fresh} /> : <Form done={setFresh} />}
    </>
  );
}
