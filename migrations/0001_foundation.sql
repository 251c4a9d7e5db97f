-- The foundation: networks, the register of authorities, people, seats, sessions, mail, files and
-- the record. Every table but shared reference data carries network_id, first in its primary key
-- and in every foreign key, so that rows of two networks can never meet.
-- The word after each column says who may see it; src/kernel/tables.ts repeats it and a test
-- holds the two, and the live schema, against each other.

-- Shared reference data ---------------------------------------------------------------------

create table authority ( -- one local authority of the national register
  gss text primary key, -- public
  name text not null, -- public
  short_name text not null, -- public
  slug text not null unique, -- public
  kind text not null, -- public
  nation text not null check (nation in ('england', 'wales', 'scotland', 'northern-ireland')), -- public
  region text, -- public
  valid_from date, -- public
  valid_until date, -- public
  population integer, -- public
  population_source text, -- public
  lat double precision, -- public
  lon double precision, -- public
  source text not null -- public
);

create table authority_successor (
  gss text not null references authority, -- public
  successor_gss text not null references authority, -- public
  on_date date not null, -- public
  primary key (gss, successor_gss)
);

-- Of the installation, not of a network: the key that signs records of sign-off.
create table installation_key (
  id uuid primary key, -- public
  public_key text not null, -- public
  private_key text not null, -- private
  created_at timestamptz not null -- public
);

-- Networks and who is in them ----------------------------------------------------------------

create table network (
  network_id uuid primary key, -- public
  slug text not null unique, -- public
  hostname text unique, -- public
  name text not null, -- public
  line text not null default '', -- public
  about text not null default '', -- public
  colours jsonb not null default '{}', -- public
  founding_councils integer not null default 5, -- public
  office_email text, -- public
  demonstration boolean not null default false, -- public
  created_at timestamptz not null -- public
);

create table theme (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  slug text not null, -- public
  name text not null, -- public
  primary key (network_id, id),
  unique (network_id, slug)
);

create table membership ( -- an authority in a network, from one date until another
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  gss text not null references authority, -- public
  kind text not null check (kind in ('founder', 'full', 'associate', 'observer')), -- public
  from_date date, -- public
  from_precision text not null check (from_precision in ('day', 'month', 'season', 'year', 'unknown')), -- public
  from_source text, -- public
  until_date date, -- public
  until_precision text check (until_precision in ('day', 'month', 'season', 'year', 'unknown')), -- public
  until_source text, -- public
  political_group text, -- public
  primary key (network_id, id)
);
create index membership_gss on membership (network_id, gss);

create table constitution ( -- the rules in force from a date; never changed, only followed by another
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  effective_from date not null, -- public
  settings jsonb not null, -- public
  created_at timestamptz not null, -- public
  primary key (network_id, id),
  unique (network_id, effective_from)
);

create table person (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  name text not null, -- members
  email text not null, -- office
  demonstration boolean not null default false, -- members
  created_at timestamptz not null, -- office
  erased_at timestamptz, -- office
  primary key (network_id, id)
);
create unique index person_email on person (network_id, lower(email));

create table seat ( -- an office that outlives its holders
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  gss text references authority, -- public
  kind text not null check (kind in ('leader', 'portfolio-holder', 'policy-officer', 'chief-executive', 'director', 'policy-manager', 'coordinator', 'communications', 'chair', 'vice-chair', 'portfolio-lead')), -- public
  title text not null, -- public
  theme_id uuid, -- public
  primary key (network_id, id),
  foreign key (network_id, theme_id) references theme
);
create index seat_gss on seat (network_id, gss);

create table seat_holding (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  seat_id uuid not null, -- public
  person_id uuid not null, -- members
  acting boolean not null default false, -- members
  from_date date not null, -- members
  until_date date, -- members
  primary key (network_id, id),
  foreign key (network_id, seat_id) references seat,
  foreign key (network_id, person_id) references person
);
create index seat_holding_seat on seat_holding (network_id, seat_id);
create index seat_holding_person on seat_holding (network_id, person_id);

create table portfolio ( -- which council seats lead which theme for their council or the network
  network_id uuid not null references network, -- public
  seat_id uuid not null, -- public
  theme_id uuid not null, -- public
  primary key (network_id, seat_id, theme_id),
  foreign key (network_id, seat_id) references seat,
  foreign key (network_id, theme_id) references theme
);

-- Signing in ---------------------------------------------------------------------------------

create table session (
  network_id uuid not null references network, -- private
  id uuid not null, -- private
  token_hash text not null, -- private
  person_id uuid not null, -- private
  created_at timestamptz not null, -- private
  last_seen_at timestamptz not null, -- private
  expires_at timestamptz not null, -- private
  revoked_at timestamptz, -- private
  device text not null default '', -- private
  primary key (network_id, id),
  unique (network_id, token_hash),
  foreign key (network_id, person_id) references person
);
create index session_person on session (network_id, person_id);

create table sign_in_link (
  network_id uuid not null references network, -- private
  id uuid not null, -- private
  token_hash text not null, -- private
  person_id uuid not null, -- private
  created_at timestamptz not null, -- private
  expires_at timestamptz not null, -- private
  used_at timestamptz, -- private
  destination text not null default '/', -- private
  primary key (network_id, id),
  unique (network_id, token_hash),
  foreign key (network_id, person_id) references person
);

-- What every deed leaves -----------------------------------------------------------------------

create table event ( -- append-only: who, in what capacity, for which council, what, when
  network_id uuid not null references network, -- office
  seq bigint not null, -- office
  id uuid not null, -- office
  at timestamptz not null, -- office
  name text not null, -- office
  person_id uuid, -- office
  seat_id uuid, -- office
  gss text, -- office
  subject_id uuid, -- office
  facts text not null, -- office
  previous_hash text not null, -- office
  hash text not null, -- office
  primary key (network_id, seq)
);
create index event_subject on event (network_id, subject_id);

create table event_head ( -- the newest link of the chain; its row lock puts deeds in one order
  network_id uuid primary key references network, -- office
  seq bigint not null default 0, -- office
  hash text not null default '' -- office
);

create table form_post ( -- a form carries a token; the second post finds where the first one led
  network_id uuid not null references network, -- private
  token uuid not null, -- private
  person_id uuid, -- private
  location text not null, -- private
  at timestamptz not null, -- private
  primary key (network_id, token)
);

create table mail (
  network_id uuid not null references network, -- private
  id uuid not null, -- private
  recipient text not null, -- private
  subject text not null, -- private
  body text not null, -- private
  created_at timestamptz not null, -- private
  sent_at timestamptz, -- private
  failed text, -- private
  primary key (network_id, id)
);
create index mail_created on mail (network_id, created_at desc);

create table file ( -- bytes kept as they came; never changed
  network_id uuid not null references network, -- private
  id uuid not null, -- private
  name text not null, -- private
  mime text not null, -- private
  sha256 text not null, -- private
  size integer not null, -- private
  bytes bytea not null, -- private
  created_at timestamptz not null, -- private
  primary key (network_id, id)
);
