-- Elections of councils, from which their pre-election periods follow; seats that several hold
-- jointly; substitutes for a vote; a new address of a person, until it is confirmed.

create table election ( -- councils publish nothing partial from the notice of an election to its poll
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  gss text references authority, -- public
  kind text not null check (kind in ('ordinary', 'all-out', 'by-halves', 'by-thirds', 'by-election', 'mayoral', 'general')), -- public
  poll_day date not null, -- public
  notice_on date not null check (notice_on <= poll_day), -- public
  source text not null, -- public
  invented boolean not null default false, -- public
  primary key (network_id, id),
  check ((kind = 'general') = (gss is null)),
  unique nulls not distinct (network_id, gss, kind, poll_day)
);
create index election_poll_day on election (network_id, poll_day);

-- How many may hold it at a time: two for joint leads.
alter table seat add column places integer not null default 1 check (places between 1 and 4); -- public

create table substitute ( -- somebody of the same council who may vote for the holder of a seat
  network_id uuid not null references network, -- own-council
  id uuid not null, -- own-council
  seat_id uuid not null, -- own-council
  person_id uuid not null, -- own-council
  round_id uuid, -- own-council
  from_date date not null, -- own-council
  until_date date, -- own-council
  named_by uuid, -- own-council
  named_at timestamptz not null, -- own-council
  primary key (network_id, id),
  foreign key (network_id, seat_id) references seat,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, named_by) references person,
  foreign key (network_id, round_id) references sign_off_round
);
create index substitute_person on substitute (network_id, person_id);
create index substitute_seat on substitute (network_id, seat_id);

alter table ballot add column substitute_id uuid; -- own-council
alter table ballot add foreign key (network_id, substitute_id) references substitute;

create table address_change ( -- a new address counts once its letter was opened
  network_id uuid not null references network, -- private
  id uuid not null, -- private
  person_id uuid not null, -- private
  email text not null, -- private
  token_hash text not null, -- private
  created_at timestamptz not null, -- private
  expires_at timestamptz not null, -- private
  primary key (network_id, id),
  unique (network_id, person_id),
  unique (network_id, token_hash),
  foreign key (network_id, person_id) references person
);

grant select, insert, update, delete on election, substitute, address_change to hanse_app;
alter table election enable row level security;
create policy by_network on election using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table substitute enable row level security;
create policy by_network on substitute using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table address_change enable row level security;
create policy by_network on address_change using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
