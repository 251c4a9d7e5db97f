-- The check of a draft against what is on record, before it is frozen.

create table consistency_check ( -- append-only: one check of one exact text
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  response_id uuid not null, -- office
  -- Of the draft as it would be frozen, without its version and time.
  text_sha256 text not null, -- office
  at timestamptz not null, -- office
  person_id uuid, -- office
  seat_id uuid, -- office
  -- How many positions it was held against.
  positions integer not null, -- office
  primary key (network_id, id),
  foreign key (network_id, response_id) references response,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat
);
create index consistency_check_response on consistency_check (network_id, response_id, at);

create table consistency_finding ( -- append-only: a passage of the draft beside one on record
  network_id uuid not null, -- office
  check_id uuid not null, -- office
  number integer not null check (number > 0), -- office
  -- The same for the same two texts in a later check.
  key text not null, -- office
  kind text not null check (kind in ('contradict', 'no-longer-said', 'softer', 'lapsing', 'agree')), -- office
  reason text not null, -- office
  -- Of the question; empty for the letter.
  label text not null, -- office
  -- Of the paragraph; null where the stance is meant.
  paragraph text, -- office
  ours text not null, -- office
  theirs text not null, -- office
  our_words jsonb not null default '[]', -- office
  their_words jsonb not null default '[]', -- office
  position_id uuid not null, -- office
  primary key (network_id, check_id, number),
  foreign key (network_id, check_id) references consistency_check,
  foreign key (network_id, position_id) references position
);

create table consistency_note ( -- append-only: why a finding was waved through
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  response_id uuid not null, -- office
  -- Of the finding, in whichever check.
  key text not null, -- office
  position_id uuid not null, -- office
  note text not null check (note <> ''), -- office
  -- The new answer is to take the place of the position.
  supersedes boolean not null, -- office
  at timestamptz not null, -- office
  person_id uuid, -- office
  seat_id uuid, -- office
  primary key (network_id, id),
  foreign key (network_id, response_id) references response,
  foreign key (network_id, position_id) references position,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat
);
create index consistency_note_response on consistency_note (network_id, response_id, key);

grant select, insert on consistency_check to hanse_app;
grant select, insert on consistency_finding to hanse_app;
grant select, insert on consistency_note to hanse_app;
revoke update, delete, truncate on consistency_check from hanse_app;
revoke update, delete, truncate on consistency_finding from hanse_app;
revoke update, delete, truncate on consistency_note from hanse_app;
alter table consistency_check enable row level security;
create policy by_network on consistency_check using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table consistency_finding enable row level security;
create policy by_network on consistency_finding using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table consistency_note enable row level security;
create policy by_network on consistency_note using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
