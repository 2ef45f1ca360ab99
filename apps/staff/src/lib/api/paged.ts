import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";

/** A page of a keyset-paged list (docs/architecture.md). */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** Reading all of a longer list would not help anybody. */
const atMost = 10_000;

/** What a table needs of a paged list. */
export function pagedRows<Item>(query: UseInfiniteQueryResult<InfiniteData<Page<Item>>>) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const rows = data?.pages.flatMap((page) => page.items);
  const readAll = async () => {
    let read = await fetchNextPage();
    while (read.hasNextPage && !read.isError && rowCount(read.data) < atMost) read = await fetchNextPage();
  };
  return {
    rows,
    error,
    retry: () => void refetch(),
    more: hasNextPage ? { reading: isFetchingNextPage, read: () => void fetchNextPage(), readAll } : undefined,
  };
}

function rowCount(data: InfiniteData<Page<unknown>> | undefined): number {
  return data?.pages.reduce((count, page) => count + page.items.length, 0) ?? 0;
}
