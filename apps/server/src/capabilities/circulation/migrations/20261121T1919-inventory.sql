-- 清点: a stretch of shelf that is walked with a scanner.
create table circulation.inventory (
  id bigint generated always as identity primary key,
  location text not null references catalogue.location,
  -- Call numbers as they were typed; none: from the first, to the last.
  from_call text,
  to_call text,
  expected integer not null,
  begun_at timestamptz not null,
  begun_by text not null,
  closed_at timestamptz,
  closed_by text
);

-- What belonged there when it began, in shelf order.
create table circulation.inventory_item (
  inventory_id bigint not null references circulation.inventory on delete cascade,
  place integer not null,
  item_id bigint not null,
  -- It was taken for missing because of this inventory.
  marked_at timestamptz,
  primary key (inventory_id, place),
  unique (inventory_id, item_id)
);
create index inventory_item_marked on circulation.inventory_item (inventory_id, place) where marked_at is not null;

-- What was scanned, once each, in the order of scanning within a shelf.
create table circulation.inventory_scan (
  id bigint generated always as identity primary key,
  inventory_id bigint not null references circulation.inventory on delete cascade,
  shelf integer not null,
  barcode text not null,
  item_id bigint,
  key text collate "C",
  -- shelved, found, elsewhere, other-state, withdrawn, unknown
  verdict text not null,
  -- Of what is in another state: which, when it was seen.
  status text,
  -- 错架: one of the fewest to be moved, and the scan that it belongs behind.
  out_of_order boolean not null default false,
  behind bigint,
  scanned_at timestamptz not null,
  scanned_by text not null,
  unique (inventory_id, barcode)
);
create index inventory_scan_item on circulation.inventory_scan (inventory_id, item_id);
create index inventory_scan_order on circulation.inventory_scan (inventory_id, id) where out_of_order;
create index inventory_scan_shelf on circulation.inventory_scan (inventory_id, shelf, id);
create index inventory_scan_odd on circulation.inventory_scan (inventory_id, id)
  where verdict in ('elsewhere', 'other-state', 'withdrawn', 'unknown');
create index inventory_scan_verdict on circulation.inventory_scan (inventory_id, verdict, id);
