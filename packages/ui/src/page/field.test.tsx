import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CheckField, Field, SelectField } from "./field.tsx";

const date = { id: "due", name: "due", label: "Return by", hint: "Day and month", error: "There is no 31 September" };

describe("a field", () => {
  it("has its error read before its hint", () => {
    expect(renderToStaticMarkup(<Field {...date} />)).toContain(
      'aria-describedby="due-why due-hint" aria-invalid="true"',
    );
  });

  it("shows label, error, input and hint in that order", () => {
    const html = renderToStaticMarkup(<Field {...date} value="31 September" />);
    const order = ["<label", 'id="due-why"', "<input", 'id="due-hint"'].map((part) => html.indexOf(part));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it("is not called invalid while nothing is wrong", () => {
    expect(renderToStaticMarkup(<Field id="a" name="a" label="A" />)).not.toMatch(/aria-(?:invalid|describedby)/);
  });

  it("chooses the given one of its choices", () => {
    const choices = [
      { value: "main", label: "Main" },
      { value: "med", label: "Medicine" },
    ];
    const html = renderToStaticMarkup(<SelectField id="b" name="b" label="B" value="med" choices={choices} />);
    expect(html).toContain('<option value="med" selected="">');
  });

  it("ties a yes-or-no to its hint", () => {
    const html = renderToStaticMarkup(<CheckField id="k" name="k" label="Keep" hint="Any time" checked />);
    expect(html).toContain('aria-describedby="k-hint"');
    expect(html).toContain('checked=""');
  });
});
