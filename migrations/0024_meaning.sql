-- What can be found: one row for each record of any room, written in the transaction that changes the
-- record, and its passages with their meaning as 516 bytes. The meaning comes by job.

create table findable (
  network_id uuid not null references network, -- office
  kind text not null, -- office
  subject_id uuid not null, -- office
  -- Who may find it; own-council goes with own_gss.
  audience text not null check (audience in ('public', 'members', 'own-council', 'office')), -- office
  own_gss text, -- office
  title text not null, -- office
  summary text not null default '', -- office
  href text not null, -- office
  on_date date, -- office
  themes text[] not null default '{}', -- office
  councils text[] not null default '{}', -- office
  -- Grows with each change in the network, in the order of commits: what is kept in memory asks for what is newer.
  revision bigint not null, -- office
  removed_at timestamptz, -- office
  primary key (network_id, kind, subject_id),
  check ((audience = 'own-council') = (own_gss is not null))
);
create index findable_revision on findable (network_id, revision);

create table passage (
  network_id uuid not null, -- office
  kind text not null, -- office
  subject_id uuid not null, -- office
  position integer not null, -- office
  text text not null, -- office
  meaning bytea, -- office
  primary key (network_id, kind, subject_id, position),
  foreign key (network_id, kind, subject_id) references findable (network_id, kind, subject_id)
);
create index passage_without_meaning on passage (network_id) where meaning is null;

create table findable_head ( -- its row lock puts changes of one network in one order
  network_id uuid primary key references network, -- office
  revision bigint not null default 0 -- office
);

grant select, insert, update, delete on findable, passage, findable_head to hanse_app;
alter table findable enable row level security;
alter table passage enable row level security;
alter table findable_head enable row level security;
create policy by_network on findable using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on passage using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on findable_head using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
