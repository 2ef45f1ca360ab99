import { type FormEvent, useState } from "react";
import { type Faults, type FieldOfProblem, faultsOf } from "./faults.ts";

export interface SendOptions<Sent> {
  /** What is wrong before anything is sent, by field. */
  check?(values: FormData): Readonly<Record<string, string>>;
  send(values: FormData): Promise<Sent>;
  done(sent: Sent, form: HTMLFormElement): void;
  readonly fieldOf?: FieldOfProblem;
}

export interface Sending {
  readonly sending: boolean;
  readonly faults: Faults;
  submit(event: FormEvent<HTMLFormElement>): void;
}

export const noFaults: Faults = { fields: {} };

/** Sends a form. What was typed stays in the fields whatever happens. */
export function useSend<Sent>(options: SendOptions<Sent>): Sending {
  const [sending, setSending] = useState(false);
  const [faults, setFaults] = useState(noFaults);
  const deliver = async (sent: HTMLFormElement) => {
    const values = new FormData(sent);
    const found = options.check?.(values) ?? {};
    if (Object.keys(found).length > 0) {
      setFaults({ fields: found });
      return;
    }
    setSending(true);
    try {
      const answer = await options.send(values);
      setFaults(noFaults);
      options.done(answer, sent);
    } catch (error) {
      setFaults(faultsOf(error, options.fieldOf));
    } finally {
      setSending(false);
    }
  };
  return {
    sending,
    faults,
    submit(event) {
      event.preventDefault();
      if (!sending) void deliver(event.currentTarget);
    },
  };
}

/** A field's text as it was typed: a password may begin with a space. */
export function rawTextOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === "string" ? value : "";
}

/** A field's text, trimmed. */
export function textOf(values: FormData, name: string): string {
  return rawTextOf(values, name).trim();
}
