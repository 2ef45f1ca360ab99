-- What colleges borrow: counts that name nobody, and stay when loans let go of their readers.
create table circulation.figure_department (
  day date not null,
  branch text not null,
  -- As the loan has it; '' where the reader has none.
  department text not null,
  loans integer not null default 0,
  on_site integer not null default 0,
  renewals integer not null default 0,
  returns integer not null default 0,
  primary key (day, branch, department)
);

-- How many different readers of a college borrowed in a month; branch '' is all.
create table circulation.figure_department_reader (
  month date not null,
  branch text not null,
  department text not null,
  readers integer not null,
  primary key (month, branch, department)
);

-- Days that were counted before are counted again, now by college too: loans keep what is coarse.
truncate circulation.figure_day;
