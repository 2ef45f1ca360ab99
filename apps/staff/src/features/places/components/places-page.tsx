import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../../../lib/api/api.tsx";
import { useLanguage, useTexts } from "../../../lib/i18n/language.tsx";
import { type Places, placesQuery } from "../../../lib/library/places.ts";
import { useMay } from "../../../lib/session/session.ts";
import type { Column } from "../../../lib/table/column.ts";
import { Table } from "../../../lib/table/table.tsx";
import { Empty } from "../../../lib/view/empty.tsx";
import styles from "../../../lib/view/form-beside.module.css";
import { PageHead } from "../../../lib/view/page-head.tsx";
import type { Place, PlaceKind } from "../api/places.ts";
import { placeMessages } from "../messages.ts";
import { PlaceForm } from "./place-form.tsx";

const kinds: readonly PlaceKind[] = ["branches", "locations", "kinds"];

/** Where items stand and what kinds there are. */
export function PlacesPage() {
  const texts = useTexts(placeMessages);
  const { data, error, refetch } = useQuery(placesQuery(useApi()));
  return (
    <>
      <PageHead title={texts.title}>{texts.intro}</PageHead>
      {kinds.map((kind) => (
        <PlaceSection key={kind} kind={kind} places={data} error={error} retry={() => void refetch()} />
      ))}
    </>
  );
}

interface PlaceSectionProps {
  readonly kind: PlaceKind;
  readonly places: Places | undefined;
  readonly error: unknown;
  retry(): void;
}

function PlaceSection({ kind, places, error, retry }: PlaceSectionProps) {
  const texts = useTexts(placeMessages);
  const mayManage = useMay()("catalogue.place.manage");
  const [open, setOpen] = useState<Place>();
  const [made, setMade] = useState(0);
  const columns = useColumns(kind, places);
  const needsBranch = kind === "locations" && places?.branches.length === 0;
  return (
    <section className={styles.section} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`}>{texts[kind]}</h2>
      <div className={styles.table}>
        <Table<Place>
          caption={texts[kind]}
          columns={columns}
          rows={places?.[kind]}
          rowKey={({ code }) => code}
          error={error}
          retry={retry}
          {...(mayManage ? { open: setOpen } : {})}
          isMarked={({ code }) => code === open?.code}
          empty={
            <Empty title={texts.none}>
              <p>{needsBranch ? texts.branchFirst : texts.noneMore}</p>
            </Empty>
          }
        />
      </div>
      {mayManage && places && !needsBranch && (
        <PlaceForm
          key={open?.code ?? `new.${made}`}
          kind={kind}
          place={open}
          places={places}
          done={() => {
            setOpen(undefined);
            setMade(made + 1);
          }}
        />
      )}
    </section>
  );
}

function useColumns(kind: PlaceKind, places: Places | undefined): readonly Column<Place>[] {
  const texts = useTexts(placeMessages);
  const { language } = useLanguage();
  const branchName = (code: string | undefined) =>
    places?.branches.find((one) => one.code === code)?.name[language] ?? code;
  return [
    { id: "name", head: texts.name, rowHead: true, cell: ({ name }) => name[language] },
    { id: "code", head: texts.code, cell: ({ code }) => <span className="cn">{code}</span> },
    ...(kind === "locations"
      ? [
          { id: "branch", head: texts.branch, cell: ({ branch }: Place) => branchName(branch) },
          {
            id: "floor",
            head: texts.floor,
            cell: ({ floor, closed }: Place) =>
              [floor, closed === true ? texts.closed : ""].filter(Boolean).join(" · "),
          },
        ]
      : []),
  ];
}
