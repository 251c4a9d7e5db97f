-- Searches that somebody keeps, with a feed at a secret address and letters about what is new.

create table saved_search (
  network_id uuid not null, -- private
  id uuid not null, -- private
  person_id uuid not null, -- private
  name text not null, -- private
  -- Words and filters, as they stand in the address of the page.
  query text not null check (length(query) <= 2000), -- private
  letters text not null check (letters in ('none', 'daily', 'weekly')), -- private
  -- Opens its feed; null where there is none.
  feed_key text, -- private
  -- What was there when it was last looked at, so that a letter tells what is new.
  known text[] not null default '{}', -- private
  looked_at timestamptz not null, -- private
  created_at timestamptz not null, -- private
  primary key (network_id, id),
  unique (network_id, person_id, query),
  unique (network_id, feed_key),
  foreign key (network_id, person_id) references person
);

create table search_letters ( -- whoever gets letters about saved searches: one a day at most, ended by the key
  network_id uuid not null, -- private
  person_id uuid not null, -- private
  stop_key text not null, -- private
  last_on date, -- private
  primary key (network_id, person_id),
  unique (network_id, stop_key),
  foreign key (network_id, person_id) references person
);

grant select, insert, update, delete on saved_search, search_letters to hanse_app;
alter table saved_search enable row level security;
alter table search_letters enable row level security;
create policy by_network on saved_search using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on search_letters using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
