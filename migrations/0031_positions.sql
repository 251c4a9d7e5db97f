-- Positions: what the network is on record as saying, since when, and what became of it.

create table position_document ( -- a past response that came in as a file: proposed by reading it, confirmed by the office
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  file_id uuid not null, -- office
  title text not null, -- public
  -- Whom it was sent to.
  body text not null default '', -- public
  sent_on date not null, -- public
  -- What sign-off it had, in words, and where that is written down.
  signed_off text not null default '', -- public
  signed_source text not null default '', -- public
  audience text not null check (audience in ('members', 'public')), -- members
  -- Answers as the reader proposed them; what was confirmed is in the positions.
  proposed jsonb not null, -- office
  warnings jsonb not null default '[]', -- office
  read_at timestamptz not null, -- office
  read_by uuid, -- office
  confirmed_at timestamptz, -- members
  confirmed_by uuid, -- office
  primary key (network_id, id),
  foreign key (network_id, file_id) references file,
  foreign key (network_id, read_by) references person,
  foreign key (network_id, confirmed_by) references person
);

create table position ( -- append-only: one submitted answer, to the letter
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  slug text not null, -- public
  -- The frozen version that it was sent in, or the document that it was read from.
  version_id uuid, -- members
  document_id uuid, -- members
  -- Its place among the answers there, from 1.
  place integer not null check (place > 0), -- public
  question_id uuid, -- members
  label text not null, -- public
  title text not null, -- public
  body text not null, -- public
  question text not null, -- public
  stance text check (stance in ('strongly-agree', 'agree', 'neither', 'disagree', 'strongly-disagree', 'no-view')), -- public
  strength jsonb, -- public
  dissent jsonb not null default '[]', -- public
  -- Its words without marks, and of the version or file that they stand in.
  text text not null, -- public
  text_sha256 text not null, -- public
  source_sha256 text not null, -- public
  said_on date not null, -- public
  recorded_at timestamptz not null, -- members
  primary key (network_id, id),
  unique (network_id, slug),
  unique (network_id, version_id, place),
  unique (network_id, document_id, place),
  foreign key (network_id, version_id) references response_version,
  foreign key (network_id, document_id) references position_document,
  foreign key (network_id, question_id) references question,
  check ((version_id is null) <> (document_id is null))
);
create index position_said on position (network_id, said_on);

create table position_paragraph ( -- append-only
  network_id uuid not null, -- public
  position_id uuid not null, -- public
  place integer not null check (place > 0), -- public
  -- "7.1"; a heading has none.
  number text, -- public
  prose jsonb not null, -- public
  text text not null, -- public
  primary key (network_id, position_id, place),
  foreign key (network_id, position_id) references position
);

create table position_theme (
  network_id uuid not null, -- public
  position_id uuid not null, -- public
  theme_id uuid not null, -- public
  primary key (network_id, position_id, theme_id),
  foreign key (network_id, position_id) references position,
  foreign key (network_id, theme_id) references theme
);

create table position_step ( -- append-only: what became of a position; the last step says how it stands
  network_id uuid not null, -- public
  position_id uuid not null, -- public
  number integer not null check (number > 0), -- public
  kind text not null check (kind in ('made', 'reaffirmed', 'superseded', 'withdrawn', 'lapsed')), -- public
  at timestamptz not null, -- public
  person_id uuid, -- members
  seat_id uuid, -- members
  reason text not null default '', -- public
  -- Where the decision is written down.
  decision_link text, -- public
  -- The later position that took its place.
  later_id uuid, -- public
  -- The first day on which it no longer stands unless it is reaffirmed.
  lapses_on date, -- public
  primary key (network_id, position_id, number),
  foreign key (network_id, position_id) references position,
  foreign key (network_id, later_id) references position,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat,
  check ((kind = 'superseded') = (later_id is not null)),
  check ((kind in ('made', 'reaffirmed')) = (lapses_on is not null))
);
create index position_step_later on position_step (network_id, later_id) where later_id is not null;

create table paragraph_origin ( -- append-only: a paragraph of a draft that was taken from a position
  network_id uuid not null, -- members
  paragraph_id uuid not null, -- members
  position_id uuid not null, -- members
  place integer not null, -- members
  at timestamptz not null, -- members
  person_id uuid, -- members
  primary key (network_id, paragraph_id),
  foreign key (network_id, paragraph_id) references paragraph,
  foreign key (network_id, position_id, place) references position_paragraph,
  foreign key (network_id, person_id) references person
);
create index paragraph_origin_position on paragraph_origin (network_id, position_id);

grant select, insert, update, delete on position_document to hanse_app;
grant select, insert, delete on position_theme to hanse_app;
grant select, insert on position to hanse_app;
grant select, insert on position_paragraph to hanse_app;
grant select, insert on position_step to hanse_app;
grant select, insert on paragraph_origin to hanse_app;
alter table position_document enable row level security;
create policy by_network on position_document using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table position enable row level security;
create policy by_network on position using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table position_paragraph enable row level security;
create policy by_network on position_paragraph using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table position_theme enable row level security;
create policy by_network on position_theme using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table position_step enable row level security;
create policy by_network on position_step using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table paragraph_origin enable row level security;
create policy by_network on paragraph_origin using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
