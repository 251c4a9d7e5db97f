-- Consultations: what government asks, as read and as confirmed.

create table consultation (
  network_id uuid not null references network, -- public
  id uuid not null, -- public
  slug text not null, -- public
  title text not null, -- public
  body text not null default '', -- public
  link text, -- public
  opens date, -- public
  closes date, -- public
  closes_time text, -- public
  nations text[] not null default '{}', -- public
  summary text not null default '', -- public
  invented boolean not null default false, -- public
  created_at timestamptz not null, -- members
  created_by uuid, -- members
  lock_version integer not null default 0, -- members
  confirmed_at timestamptz, -- members
  confirmed_by uuid, -- members
  primary key (network_id, id),
  unique (network_id, slug),
  foreign key (network_id, created_by) references person,
  foreign key (network_id, confirmed_by) references person,
  check (closes is null or opens is null or closes >= opens)
);

create table consultation_theme (
  network_id uuid not null, -- public
  consultation_id uuid not null, -- public
  theme_id uuid not null, -- public
  primary key (network_id, consultation_id, theme_id),
  foreign key (network_id, consultation_id) references consultation,
  foreign key (network_id, theme_id) references theme
);

create table reading ( -- one attempt to read documents into a consultation, done by a job
  network_id uuid not null references network, -- office
  id uuid not null, -- office
  consultation_id uuid, -- office
  state text not null check (state in ('waiting', 'reading', 'read', 'failed')), -- office
  source_url text, -- office
  failure text, -- office
  failure_code text, -- office
  result jsonb, -- office
  started_by uuid, -- office
  created_at timestamptz not null, -- office
  finished_at timestamptz, -- office
  primary key (network_id, id),
  foreign key (network_id, consultation_id) references consultation,
  foreign key (network_id, started_by) references person
);

create table consultation_document (
  network_id uuid not null, -- members
  id uuid not null, -- members
  consultation_id uuid, -- members
  reading_id uuid, -- members
  file_id uuid not null, -- members
  name text not null, -- members
  source_url text, -- members
  position integer not null default 0, -- members
  primary key (network_id, id),
  foreign key (network_id, consultation_id) references consultation,
  foreign key (network_id, reading_id) references reading,
  foreign key (network_id, file_id) references file
);

create table document_block ( -- the document as read, block by block, shown beside its questions
  network_id uuid not null, -- members
  consultation_id uuid not null, -- members
  position integer not null, -- members
  place text not null, -- members
  kind text not null, -- members
  level integer, -- members
  text text not null, -- members
  primary key (network_id, consultation_id, position),
  foreign key (network_id, consultation_id) references consultation
);

create table question ( -- keeps its identity when the annex is renumbered
  network_id uuid not null, -- public
  id uuid not null, -- public
  consultation_id uuid not null, -- public
  position integer not null, -- public
  number text, -- public
  text text not null, -- public
  short_title text, -- public
  type text not null check (type in ('open', 'yes-no', 'choice')), -- public
  multiple boolean not null default false, -- public
  options jsonb not null default '[]', -- public
  parts jsonb not null default '[]', -- public
  follow_up jsonb not null default '[]', -- public
  guidance jsonb not null default '[]', -- public
  section text, -- public
  demographic boolean not null default false, -- public
  place text, -- public
  dropped_at timestamptz, -- members
  primary key (network_id, id),
  foreign key (network_id, consultation_id) references consultation
);
create index question_consultation on question (network_id, consultation_id, position);

create table timetable_step (
  network_id uuid not null, -- members
  consultation_id uuid not null, -- members
  step text not null check (step in ('call', 'draft', 'clearance', 'sign-off', 'submission')), -- members
  from_date date not null, -- members
  until_date date not null, -- members
  primary key (network_id, consultation_id, step),
  foreign key (network_id, consultation_id) references consultation
);

create table council_date ( -- a council's own decision dates within a timetable
  network_id uuid not null, -- own-council
  id uuid not null, -- own-council
  consultation_id uuid not null, -- own-council
  gss text not null references authority, -- own-council
  what text not null, -- own-council
  on_date date not null, -- own-council
  papers_date date, -- own-council
  primary key (network_id, id),
  foreign key (network_id, consultation_id) references consultation
);
