-- Pictures: what they show in words, whose they are, and the sizes made of them. Their bytes are kept
-- files. A picture is shown to everybody while something published uses it, or once it is marked so.

create table picture (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  name text not null, -- public
  alternative text not null check (alternative <> ''), -- public
  caption text not null default '', -- public
  credit text not null check (credit <> ''), -- public
  licence text not null check (licence in ('own', 'cc0', 'cc-by', 'cc-by-sa', 'ogl', 'permission')), -- public
  width integer not null check (width > 0), -- public
  height integer not null check (height > 0), -- public
  -- Where the eye should rest, from the left and from the top, each from 0 to 1.
  focus_x double precision not null default 0.5 check (focus_x between 0 and 1), -- public
  focus_y double precision not null default 0.5 check (focus_y between 0 and 1), -- public
  original_file_id uuid not null, -- office
  -- Counts changes of the point of focus, so that an old job does not overwrite newer sizes.
  focus_version integer not null default 1, -- office
  sizes_version integer, -- office
  sizes_failed_at timestamptz, -- office
  open_to_all_at timestamptz, -- public
  removed_at timestamptz, -- office
  added_at timestamptz not null, -- office
  added_by uuid, -- office
  primary key (network_id, id),
  foreign key (network_id, original_file_id) references file (network_id, id),
  foreign key (network_id, added_by) references person (network_id, id)
);
create index picture_newest on picture (network_id, added_at desc, id desc) where removed_at is null;

create table picture_size (
  network_id uuid not null, -- public
  picture_id uuid not null, -- public
  -- Holds the first figures of the SHA-256, so that an address always gives the same bytes.
  name text not null, -- public
  cut text not null check (cut in ('original', 'whole', 'wide', 'square')), -- public
  format text not null check (format in ('avif', 'webp', 'jpeg', 'png')), -- public
  width integer not null, -- public
  height integer not null, -- public
  file_id uuid not null, -- public
  made_at timestamptz not null, -- office
  replaced_at timestamptz, -- office
  primary key (network_id, picture_id, name),
  foreign key (network_id, picture_id) references picture (network_id, id),
  foreign key (network_id, file_id) references file (network_id, id)
);

-- Who is in the picture: by the record where it knows them, else by the name that was typed.
create table picture_person (
  network_id uuid not null, -- office
  picture_id uuid not null, -- office
  position integer not null, -- office
  person_id uuid, -- office
  name text, -- office
  primary key (network_id, picture_id, position),
  foreign key (network_id, picture_id) references picture (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  check ((person_id is null) <> (name is null))
);

-- Something published shows it: an article, a report, an event, by its id.
create table picture_use (
  network_id uuid not null, -- public
  picture_id uuid not null, -- public
  used_by uuid not null, -- public
  since timestamptz not null, -- office
  primary key (network_id, picture_id, used_by),
  foreign key (network_id, picture_id) references picture (network_id, id)
);
create index picture_use_by on picture_use (network_id, used_by);

grant select, insert, update, delete on picture, picture_size, picture_person, picture_use to hanse_app;
alter table picture enable row level security;
alter table picture_size enable row level security;
alter table picture_person enable row level security;
alter table picture_use enable row level security;
create policy by_network on picture using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on picture_size using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on picture_person using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on picture_use using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
