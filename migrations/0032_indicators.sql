-- Published figures that a network took in from publishers' files, and each import. They are of the
-- network, not of the installation: its office decides what is compared, and under which licence.

create table indicator ( -- a figure published by authority: what it measures, and from where
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  -- In addresses; that of a figure which ships with the product takes its place.
  slug text not null, -- public
  title text not null, -- public
  unit text not null, -- public
  measures text not null, -- public
  better text not null check (better in ('more', 'less', 'neither')), -- public
  kind text not null check (kind in ('rate', 'mean', 'count', 'median', 'rank', 'other')), -- public
  topic text not null, -- public
  publisher text not null, -- public
  source text not null, -- public
  licence text not null, -- public
  address text not null, -- public
  caveats text not null, -- public
  dataset text not null, -- public
  -- When the publisher last changed it.
  updated_on date, -- public
  decimals integer, -- public
  changed_at timestamptz not null, -- public
  primary key (network_id, id),
  unique (network_id, slug)
);

create table indicator_import ( -- one import of a publisher's file; append-only
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  file_name text not null, -- office
  file_sha256 text not null, -- office
  facts_sha256 text not null, -- office
  rows integer not null, -- office
  added integer not null, -- office
  changed integer not null, -- office
  person_id uuid, -- office
  seat_id uuid, -- office
  at timestamptz not null, -- office
  primary key (network_id, id),
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat
);
create index indicator_import_at on indicator_import (network_id, at desc);

create table indicator_value ( -- one figure of one area for one period
  network_id uuid not null, -- public
  indicator_id uuid not null, -- public
  -- Of an authority of the register, or of a region, nation or the country.
  gss text not null, -- public
  period text not null, -- public
  -- The first day after the period, by which the latest is known.
  until date not null, -- public
  -- Null where the publisher held it back.
  value double precision, -- public
  lower_95 double precision, -- public
  upper_95 double precision, -- public
  -- What the publisher wrote beside or instead of the figure: [c], p.
  mark text, -- public
  -- The code in the file, where the council has another today.
  published_as text, -- public
  -- The councils that were merged into it and their people, where no figure of its own is published.
  carried_from jsonb, -- public
  import_id uuid not null, -- office
  primary key (network_id, indicator_id, gss, period),
  foreign key (network_id, indicator_id) references indicator,
  foreign key (network_id, import_id) references indicator_import
);

grant select, insert, update on indicator to hanse_app;
grant select, insert, update, delete on indicator_value to hanse_app;
grant select, insert on indicator_import to hanse_app;
alter table indicator enable row level security;
create policy by_network on indicator using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table indicator_value enable row level security;
create policy by_network on indicator_value using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table indicator_import enable row level security;
create policy by_network on indicator_import using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
