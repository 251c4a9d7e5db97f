-- Videos: what is shown, what is said in them in words, and the file, kept here or elsewhere.

create table video (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  slug text not null, -- public
  title text not null, -- public
  summary text not null, -- public
  transcript text not null default '', -- public
  captions text not null default '', -- public
  -- The office says that a video elsewhere has captions there.
  captioned_elsewhere boolean not null default false, -- public
  file_id uuid, -- public
  link text, -- public
  length_seconds integer not null check (length_seconds > 0), -- public
  recorded_on date not null, -- public
  event_id uuid, -- public
  picture_id uuid, -- public
  created_at timestamptz not null, -- office
  created_by uuid, -- office
  lock_version integer not null default 0, -- office
  published_at timestamptz, -- public
  published_by uuid, -- office
  withdrawn_at timestamptz, -- public
  withdrawn_by uuid, -- office
  withdrawn_reason text, -- public
  primary key (network_id, id),
  unique (network_id, slug),
  foreign key (network_id, file_id) references file,
  foreign key (network_id, event_id) references network_event,
  foreign key (network_id, picture_id) references picture,
  foreign key (network_id, created_by) references person,
  foreign key (network_id, published_by) references person,
  foreign key (network_id, withdrawn_by) references person,
  check (file_id is null or link is null),
  check ((withdrawn_at is null) = (withdrawn_reason is null))
);
create index video_of_event on video (network_id, event_id);

create table video_theme (
  network_id uuid not null, -- public
  video_id uuid not null, -- public
  theme_id uuid not null, -- public
  primary key (network_id, video_id, theme_id),
  foreign key (network_id, video_id) references video,
  foreign key (network_id, theme_id) references theme
);

create table video_person ( -- who is seen or heard
  network_id uuid not null, -- public
  video_id uuid not null, -- public
  position integer not null, -- public
  name text not null, -- public
  role text not null default '', -- public
  organisation text not null default '', -- public
  seat_id uuid, -- public
  primary key (network_id, video_id, position),
  foreign key (network_id, video_id) references video,
  foreign key (network_id, seat_id) references seat
);

grant select, insert, update, delete on video, video_theme, video_person to hanse_app;
alter table video enable row level security;
create policy by_network on video using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table video_theme enable row level security;
create policy by_network on video_theme using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
alter table video_person enable row level security;
create policy by_network on video_person using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));

-- Bytes as they are, so that a part of a video is read without the rest of it.
alter table file alter column bytes set storage external;
