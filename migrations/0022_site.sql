-- What the network says on each theme; where pages that moved stand now; who lets the public site
-- name them.

alter table theme add column line text not null default ''; -- public
alter table theme add column text text not null default ''; -- public

create table moved_address ( -- an address that was given out and stands elsewhere now
  network_id uuid not null references network, -- public
  from_path text not null, -- public
  to_path text not null, -- public
  moved_at timestamptz not null, -- public
  primary key (network_id, from_path),
  check (from_path <> to_path)
);
create index moved_address_to on moved_address (network_id, to_path);

create table public_name ( -- a person agreed to be named on the public site; without the row they are not
  network_id uuid not null references network, -- public
  person_id uuid not null, -- public
  agreed_at timestamptz not null, -- office
  primary key (network_id, person_id),
  foreign key (network_id, person_id) references person
);

grant select, insert, update, delete on moved_address, public_name to hanse_app;
alter table moved_address enable row level security;
create policy by_network on moved_address
  using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table public_name enable row level security;
create policy by_network on public_name
  using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
