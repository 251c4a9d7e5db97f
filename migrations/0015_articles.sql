-- Articles: what is being written, what was published and never changes again, what is public now;
-- and quotes, of which only the words that a person approved are ever published.

-- As it is being written.
create table article (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  kind text not null check (kind in ('news', 'opinion', 'response', 'announcement')), -- office
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'), -- office
  title text not null, -- office
  summary text not null default '', -- office
  text text not null default '', -- office
  byline text not null default '', -- office
  author_id uuid, -- office
  picture_id uuid, -- office
  theme_ids text[] not null default '{}', -- office
  councils text[] not null default '{}', -- office
  -- Figures computed on a day, beside the text: { title, rows, foot, source }.
  facts jsonb, -- office
  lock_version integer not null default 1, -- office
  created_at timestamptz not null, -- office
  updated_at timestamptz not null, -- office
  updated_by uuid, -- office
  primary key (network_id, id),
  unique (network_id, slug),
  foreign key (network_id, author_id) references person (network_id, id),
  foreign key (network_id, picture_id) references picture (network_id, id),
  foreign key (network_id, updated_by) references person (network_id, id)
);
create index article_newest on article (network_id, updated_at desc, id desc);

-- As it was published, for good.
create table article_revision (
  network_id uuid not null, -- public
  article_id uuid not null, -- public
  number integer not null check (number > 0), -- public
  content jsonb not null, -- public
  -- What changed, for readers; the first has none.
  correction text, -- public
  -- Why somebody was quoted or pictured in a pre-election period.
  election_note text, -- office
  published_at timestamptz not null, -- public
  published_by uuid, -- office
  primary key (network_id, article_id, number),
  foreign key (network_id, article_id) references article (network_id, id),
  foreign key (network_id, published_by) references person (network_id, id),
  check ((number = 1) = (correction is null))
);

-- What is public now: the newest revision, in the columns that lists need.
create table published_article (
  network_id uuid not null, -- public
  article_id uuid not null, -- public
  number integer not null, -- public
  kind text not null, -- public
  slug text not null, -- public
  title text not null, -- public
  summary text not null, -- public
  words text not null, -- public
  picture_id uuid, -- public
  theme_ids text[] not null, -- public
  councils text[] not null, -- public
  published_at timestamptz not null, -- public
  updated_at timestamptz not null, -- public
  primary key (network_id, article_id),
  unique (network_id, slug),
  foreign key (network_id, article_id, number) references article_revision (network_id, article_id, number),
  foreign key (network_id, picture_id) references picture (network_id, id)
);
create index published_article_newest on published_article (network_id, published_at desc, article_id desc);
create index published_article_kind on published_article (network_id, kind, published_at desc, article_id desc);
create index published_article_words on published_article
  using gin ((setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', summary), 'B')
    || setweight(to_tsvector('english', words), 'C')));

create table article_theme (
  network_id uuid not null, -- public
  theme_id uuid not null, -- public
  published_at timestamptz not null, -- public
  article_id uuid not null, -- public
  primary key (network_id, theme_id, published_at, article_id),
  foreign key (network_id, article_id) references published_article (network_id, article_id) on delete cascade,
  foreign key (network_id, theme_id) references theme (network_id, id)
);
create index article_theme_of on article_theme (network_id, article_id);

create table article_council (
  network_id uuid not null, -- public
  gss text not null references authority, -- public
  published_at timestamptz not null, -- public
  article_id uuid not null, -- public
  primary key (network_id, gss, published_at, article_id),
  foreign key (network_id, article_id) references published_article (network_id, article_id) on delete cascade
);
create index article_council_of on article_council (network_id, article_id);

-- Found when either was published.
create table related_article (
  network_id uuid not null, -- public
  article_id uuid not null, -- public
  other_id uuid not null, -- public
  score double precision not null, -- public
  primary key (network_id, article_id, other_id),
  foreign key (network_id, article_id) references published_article (network_id, article_id) on delete cascade,
  foreign key (network_id, other_id) references published_article (network_id, article_id) on delete cascade
);
create index related_article_other on related_article (network_id, other_id);

create table article_schedule (
  network_id uuid not null, -- office
  id uuid not null, -- office
  article_id uuid not null, -- office
  at timestamptz not null, -- office
  correction text, -- office
  links_accepted boolean not null, -- office
  election_note text, -- office
  set_at timestamptz not null, -- office
  set_by uuid, -- office
  ended_at timestamptz, -- office
  ended_by uuid, -- office
  outcome text check (outcome in ('published', 'called-off', 'refused')), -- office
  refusal text, -- office
  primary key (network_id, id),
  foreign key (network_id, article_id) references article (network_id, id),
  foreign key (network_id, set_by) references person (network_id, id),
  foreign key (network_id, ended_by) references person (network_id, id),
  check ((ended_at is null) = (outcome is null))
);
create unique index article_schedule_open on article_schedule (network_id, article_id) where ended_at is null;

create table article_withdrawal (
  network_id uuid not null, -- public
  article_id uuid not null, -- public
  slug text not null, -- public
  title text not null, -- public
  reason text not null check (reason <> ''), -- public
  withdrawn_at timestamptz not null, -- public
  withdrawn_by uuid, -- office
  primary key (network_id, article_id),
  unique (network_id, slug),
  foreign key (network_id, article_id) references article (network_id, id),
  foreign key (network_id, withdrawn_by) references person (network_id, id)
);

create table article_preview (
  network_id uuid not null, -- office
  token_hash text not null, -- private
  article_id uuid not null, -- office
  made_at timestamptz not null, -- office
  made_by uuid, -- office
  revoked_at timestamptz, -- office
  revoked_by uuid, -- office
  primary key (network_id, token_hash),
  foreign key (network_id, article_id) references article (network_id, id),
  foreign key (network_id, made_by) references person (network_id, id),
  foreign key (network_id, revoked_by) references person (network_id, id)
);
create index article_preview_of on article_preview (network_id, article_id);

-- Somebody is asked for their words.
create table quote (
  network_id uuid not null, -- office
  id uuid not null, -- office
  article_id uuid not null, -- office
  position integer not null, -- office
  seat_id uuid not null, -- office
  person_id uuid not null, -- office
  proposed text not null default '', -- office
  -- Counts what the office proposed: what was approved before it changed is approved no longer.
  proposal integer not null default 1, -- office
  note text not null default '', -- office
  wanted_by timestamptz, -- office
  asked_at timestamptz not null, -- office
  asked_by uuid, -- office
  dropped_at timestamptz, -- office
  primary key (network_id, id),
  unique (network_id, article_id, position),
  foreign key (network_id, article_id) references article (network_id, id),
  foreign key (network_id, seat_id) references seat (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, asked_by) references person (network_id, id)
);
create index quote_open on quote (network_id, seat_id) where dropped_at is null;

-- What they said to it, for good.
create table quote_answer (
  network_id uuid not null, -- office
  quote_id uuid not null, -- office
  number integer not null check (number > 0), -- office
  proposal integer not null, -- office
  decision text not null check (decision in ('approved', 'declined')), -- office
  words text not null, -- office
  sha256 text not null, -- office
  reason text not null default '', -- office
  person_id uuid not null, -- office
  seat_id uuid not null, -- office
  -- "Leader of Lincoln": in what capacity they said it, on that day.
  capacity text not null, -- office
  answered_at timestamptz not null, -- office
  primary key (network_id, quote_id, number),
  foreign key (network_id, quote_id) references quote (network_id, id),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, seat_id) references seat (network_id, id),
  check ((decision = 'approved') = (words <> ''))
);

grant select, insert, update, delete on article, article_revision, published_article, article_theme, article_council,
  related_article, article_schedule, article_withdrawal, article_preview, quote, quote_answer to hanse_app;
revoke update, delete, truncate on article_revision, article_withdrawal, quote_answer from hanse_app;
alter table article enable row level security;
alter table article_revision enable row level security;
alter table published_article enable row level security;
alter table article_theme enable row level security;
alter table article_council enable row level security;
alter table related_article enable row level security;
alter table article_schedule enable row level security;
alter table article_withdrawal enable row level security;
alter table article_preview enable row level security;
alter table quote enable row level security;
alter table quote_answer enable row level security;
create policy by_network on article using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on article_revision using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on published_article using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on article_theme using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on article_council using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on related_article using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on article_schedule using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on article_withdrawal using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on article_preview using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on quote using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
create policy by_network on quote_answer using (network_id = (select nullif(current_setting('hanse.network', true), '')::uuid));
