import { useInfiniteQuery } from "@tanstack/react-query";
import { useApi } from "../../../lib/api/api.tsx";
import type { StaffRecord } from "../../../lib/catalogue/staff-record.ts";
import { VersionHistory } from "../../../lib/marc/version-history.tsx";
import { useMay } from "../../../lib/session/session.ts";
import { versionsQuery } from "../api/records.ts";

interface VersionListProps {
  readonly record: StaffRecord;
  onUndo(version: number): void;
}

/** What became of a title's record, and the way back to each version. */
export function VersionList({ record, onUndo }: VersionListProps) {
  const { data, error, refetch, hasNextPage, fetchNextPage } = useInfiniteQuery(versionsQuery(useApi(), record.id));
  const mayEdit =
    useMay()("catalogue.record.edit") && record.deletedAt === undefined && record.mergedInto === undefined;
  return (
    <VersionHistory
      lines={data?.pages.flatMap((page) => page.items)}
      now={record.version}
      error={error}
      onRetry={() => void refetch()}
      onOlder={hasNextPage ? () => void fetchNextPage() : undefined}
      onUndo={mayEdit ? onUndo : undefined}
    />
  );
}
