-- Publications: reports of the network, written in chapters, frozen as dated versions of which the
-- old ones stay readable, and withdrawn with a reason where they must be.

create table publication (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80), -- public
  kind text not null check (kind in ('report', 'study', 'briefing', 'manifesto', 'submission')), -- public
  title text not null check (title <> ''), -- office
  subtitle text not null default '', -- office
  summary text not null default '', -- office
  -- Authors and partners in the order in which they are credited: [{"role", "name", "organisation"}].
  credits jsonb not null default '[]', -- office
  licence text not null default 'CC BY 4.0', -- office
  issn text, -- office
  doi text, -- office
  lock_version integer not null default 1, -- office
  created_at timestamptz not null, -- office
  created_by uuid, -- office
  changed_at timestamptz not null, -- office
  -- Set with the first version, so that lists need no other table; the versions are the record.
  published_at timestamptz, -- public
  withdrawn_at timestamptz, -- public
  withdrawn_reason text check ((withdrawn_at is null) = (withdrawn_reason is null)), -- public
  withdrawn_by uuid, -- office
  primary key (network_id, id),
  unique (network_id, slug),
  foreign key (network_id, created_by) references person,
  foreign key (network_id, withdrawn_by) references person
);

create table publication_theme (
  network_id uuid not null, -- public
  publication_id uuid not null, -- public
  theme_id uuid not null, -- public
  primary key (network_id, publication_id, theme_id),
  foreign key (network_id, publication_id) references publication,
  foreign key (network_id, theme_id) references theme
);

create table publication_council ( -- a council that it speaks of
  network_id uuid not null, -- public
  publication_id uuid not null, -- public
  gss text not null references authority, -- public
  primary key (network_id, publication_id, gss),
  foreign key (network_id, publication_id) references publication
);

create table publication_chapter ( -- the draft; what is published lies in the versions
  network_id uuid not null, -- office
  id uuid not null, -- office
  publication_id uuid not null, -- office
  position integer not null, -- office
  title text not null check (title <> ''), -- office
  text text not null default '', -- office
  revision integer not null default 1, -- office
  changed_at timestamptz not null, -- office
  changed_by uuid, -- office
  primary key (network_id, id),
  -- Two who add or move at once are put in order by this key, at the end of their deed.
  unique (network_id, publication_id, position) deferrable initially deferred,
  foreign key (network_id, publication_id) references publication,
  foreign key (network_id, changed_by) references person
);

create table publication_version (
  network_id uuid not null, -- public
  id uuid not null, -- public
  publication_id uuid not null, -- public
  number integer not null, -- public
  document jsonb not null, -- public
  sha256 text not null, -- public
  changes text, -- public
  published_at timestamptz not null, -- public
  person_id uuid, -- office
  primary key (network_id, id),
  unique (network_id, publication_id, number),
  check ((number = 1) = (changes is null)),
  foreign key (network_id, publication_id) references publication,
  foreign key (network_id, person_id) references person
);

create table publication_file ( -- a version printed, once, by a job
  network_id uuid not null, -- public
  version_id uuid not null, -- public
  format text not null check (format in ('pdf')), -- public
  file_id uuid not null, -- public
  made_at timestamptz not null, -- public
  primary key (network_id, version_id, format),
  foreign key (network_id, version_id) references publication_version,
  foreign key (network_id, file_id) references file
);

do $$
declare name text;
begin
  foreach name in array array['publication', 'publication_theme', 'publication_council',
    'publication_chapter', 'publication_version', 'publication_file'] loop
    execute format('grant select, insert, update, delete on %I to hanse_app', name);
    execute format('alter table %I enable row level security', name);
    execute format('create policy by_network on %I using (network_id = (select nullif(current_setting(''hanse.network'', true), '''')::uuid))', name);
  end loop;
end $$;
revoke update, delete, truncate on publication_version, publication_file from hanse_app;

create index publication_by_date on publication (network_id, published_at desc) where published_at is not null;
