import type { CoverWork } from "../covers/binding.ts";
import { Cover } from "../page/cover.tsx";
import type { SpecimenProps } from "./specimen.ts";
import { works } from "./works.ts";

/** Every class and figure, drawn for works without a picture. */
export function Covers({ coverSrc }: SpecimenProps) {
  const all: readonly CoverWork[] = Object.values(works);
  return (
    <ul className="cover-wall">
      {all.map((work) => (
        <li key={work.title}>
          <Cover src={coverSrc(work)} clc={work.clc} alt={work.title} />
        </li>
      ))}
    </ul>
  );
}
