-- Events: what the network holds in a place or online, who speaks, who has a place, who waits.
-- The table is called network_event because event is the log of deeds.

create table network_event (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  slug text not null, -- public
  title text not null, -- public
  summary text not null, -- public
  body text not null default '', -- public
  form text not null check (form in ('in-person', 'online', 'both')), -- public
  starts_at timestamptz not null, -- public
  ends_at timestamptz not null, -- public
  time_zone text not null, -- public
  place text not null default '', -- public
  place_access text not null default '', -- public
  joining_link text not null default '', -- private
  joining_from timestamptz, -- office
  audience text not null check (audience in ('public', 'members', 'invited')), -- public
  invitation text not null, -- office
  places integer check (places >= 0), -- public
  online_places integer check (online_places >= 0), -- public
  opens_at timestamptz, -- public
  closes_at timestamptz not null, -- public
  programme text not null default '', -- public
  partners text not null default '', -- public
  created_at timestamptz not null, -- office
  created_by uuid, -- office
  lock_version integer not null default 0, -- office
  published_at timestamptz, -- public
  published_by uuid, -- office
  sequence integer not null default 0, -- public
  changed_at timestamptz, -- public
  cancelled_at timestamptz, -- public
  cancelled_by uuid, -- office
  cancelled_reason text, -- public
  picture_id uuid, -- public
  calendar_file_id uuid, -- private
  primary key (network_id, id),
  unique (network_id, slug),
  foreign key (network_id, created_by) references person,
  foreign key (network_id, published_by) references person,
  foreign key (network_id, cancelled_by) references person,
  foreign key (network_id, picture_id) references picture,
  foreign key (network_id, calendar_file_id) references file,
  check (ends_at > starts_at),
  check (closes_at <= ends_at),
  check ((cancelled_at is null) = (cancelled_reason is null))
);
create index network_event_time on network_event (network_id, starts_at);

create table event_speaker (
  network_id uuid not null, -- public
  event_id uuid not null, -- public
  position integer not null, -- public
  name text not null, -- public
  role text not null default '', -- public
  organisation text not null default '', -- public
  seat_id uuid, -- public
  primary key (network_id, event_id, position),
  foreign key (network_id, event_id) references network_event,
  foreign key (network_id, seat_id) references seat
);

create table event_theme (
  network_id uuid not null, -- public
  event_id uuid not null, -- public
  theme_id uuid not null, -- public
  primary key (network_id, event_id, theme_id),
  foreign key (network_id, event_id) references network_event,
  foreign key (network_id, theme_id) references theme
);

create table event_host ( -- councils that hold it
  network_id uuid not null, -- public
  event_id uuid not null, -- public
  gss text not null references authority, -- public
  primary key (network_id, event_id, gss),
  foreign key (network_id, event_id) references network_event
);

create table event_file ( -- slides and papers, afterwards
  network_id uuid not null, -- public
  id uuid not null, -- public
  event_id uuid not null, -- public
  title text not null, -- public
  file_id uuid not null, -- public
  added_at timestamptz not null, -- public
  added_by uuid, -- office
  primary key (network_id, id),
  foreign key (network_id, event_id) references network_event,
  foreign key (network_id, file_id) references file,
  foreign key (network_id, added_by) references person
);

create table registration (
  network_id uuid not null, -- office
  id uuid not null, -- office
  event_id uuid not null, -- office
  person_id uuid, -- office
  name text not null, -- office
  organisation text not null default '', -- office
  email text not null, -- office
  way text not null check (way in ('in-person', 'online')), -- office
  access_needs text not null default '', -- office
  token text not null, -- private
  state text not null check (state in ('placed', 'waiting', 'offered', 'lapsed', 'cancelled')), -- office
  registered_at timestamptz not null, -- office
  -- The place in the queue: who changes how they take part, or lets an offer lapse, joins at its end.
  queued_at timestamptz not null, -- office
  offered_until timestamptz, -- office
  ended_at timestamptz, -- office
  letter_at timestamptz not null, -- office
  reminded_at timestamptz, -- office
  attended_at timestamptz, -- office
  primary key (network_id, id),
  unique (network_id, token),
  foreign key (network_id, event_id) references network_event,
  foreign key (network_id, person_id) references person,
  check ((state = 'offered') = (offered_until is not null))
);
-- Somebody who books twice has one place.
create unique index registration_once on registration (network_id, event_id, lower(email))
  where state not in ('cancelled', 'lapsed');
create index registration_queue on registration (network_id, event_id, way, state, queued_at);

grant select, insert, update, delete on network_event to hanse_app;
alter table network_event enable row level security;
create policy by_network on network_event using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
grant select, insert, update, delete on event_speaker to hanse_app;
alter table event_speaker enable row level security;
create policy by_network on event_speaker using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
grant select, insert, update, delete on event_theme to hanse_app;
alter table event_theme enable row level security;
create policy by_network on event_theme using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
grant select, insert, update, delete on event_host to hanse_app;
alter table event_host enable row level security;
create policy by_network on event_host using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
grant select, insert, update, delete on event_file to hanse_app;
alter table event_file enable row level security;
create policy by_network on event_file using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
grant select, insert, update, delete on registration to hanse_app;
alter table registration enable row level security;
create policy by_network on registration using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
