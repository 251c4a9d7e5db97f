-- Responses: call, contributions and their clearance, answers, versions, sign-off, submission.

create table call (
  network_id uuid not null, -- members
  id uuid not null, -- members
  consultation_id uuid not null, -- members
  due_at timestamptz not null, -- members
  note text not null default '', -- members
  opened_at timestamptz not null, -- members
  opened_by uuid, -- members
  primary key (network_id, id),
  unique (network_id, consultation_id),
  foreign key (network_id, consultation_id) references consultation,
  foreign key (network_id, opened_by) references person
);

create table call_council ( -- one council asked, and how far it has come
  network_id uuid not null, -- office
  call_id uuid not null, -- office
  gss text not null references authority, -- office
  asked_at timestamptz not null, -- office
  seen_at timestamptz, -- office
  reminded_at timestamptz, -- office
  reminders integer not null default 0, -- office
  primary key (network_id, call_id, gss),
  foreign key (network_id, call_id) references call
);

create table contribution ( -- what one council says to one question, as it stands now
  network_id uuid not null, -- own-council
  id uuid not null, -- own-council
  question_id uuid not null, -- own-council
  gss text not null references authority, -- own-council
  revision integer not null, -- own-council
  stance text check (stance in ('strongly-agree', 'agree', 'neither', 'disagree', 'strongly-disagree', 'no-view')), -- own-council
  text text not null default '', -- own-council
  evidence jsonb not null default '[]', -- own-council
  use text not null check (use in ('by-name', 'unattributed', 'office-only')), -- own-council
  updated_at timestamptz not null, -- own-council
  updated_by uuid, -- own-council
  primary key (network_id, id),
  unique (network_id, question_id, gss),
  foreign key (network_id, question_id) references question,
  foreign key (network_id, updated_by) references person
);
create index contribution_gss on contribution (network_id, gss);

create table contribution_revision ( -- append-only: every saved text
  network_id uuid not null, -- own-council
  contribution_id uuid not null, -- own-council
  revision integer not null, -- own-council
  stance text, -- own-council
  text text not null, -- own-council
  evidence jsonb not null, -- own-council
  use text not null, -- own-council
  person_id uuid, -- own-council
  seat_id uuid, -- own-council
  at timestamptz not null, -- own-council
  primary key (network_id, contribution_id, revision),
  foreign key (network_id, contribution_id) references contribution,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat
);

create table clearance ( -- append-only; it stands for one revision, so a later change falls back
  network_id uuid not null, -- own-council
  id uuid not null, -- own-council
  contribution_id uuid not null, -- own-council
  revision integer not null, -- own-council
  level text not null check (level in ('portfolio-holder', 'council')), -- own-council
  person_id uuid, -- own-council
  seat_id uuid, -- own-council
  at timestamptz not null, -- own-council
  decided_on date, -- own-council
  minute_link text, -- own-council
  primary key (network_id, id),
  foreign key (network_id, contribution_id, revision) references contribution_revision,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat
);
create index clearance_contribution on clearance (network_id, contribution_id, revision);

create table clearance_request ( -- an officer asks a portfolio holder to clear the council's answers
  network_id uuid not null, -- own-council
  id uuid not null, -- own-council
  consultation_id uuid not null, -- own-council
  gss text not null references authority, -- own-council
  seat_id uuid not null, -- own-council
  asked_by uuid, -- own-council
  asked_at timestamptz not null, -- own-council
  note text not null default '', -- own-council
  answered_at timestamptz, -- own-council
  sent_back text, -- own-council
  primary key (network_id, id),
  foreign key (network_id, consultation_id) references consultation,
  foreign key (network_id, seat_id) references seat,
  foreign key (network_id, asked_by) references person
);

create table response (
  network_id uuid not null, -- members
  id uuid not null, -- members
  consultation_id uuid not null, -- members
  title text not null, -- members
  summary jsonb not null default '[]', -- members
  summary_revision integer not null default 0, -- members
  created_at timestamptz not null, -- members
  primary key (network_id, id),
  unique (network_id, consultation_id),
  foreign key (network_id, consultation_id) references consultation
);

create table answer (
  network_id uuid not null, -- members
  id uuid not null, -- members
  response_id uuid not null, -- members
  question_id uuid not null, -- members
  stance text check (stance in ('strongly-agree', 'agree', 'neither', 'disagree', 'strongly-disagree', 'no-view')), -- members
  revision integer not null default 0, -- members
  primary key (network_id, id),
  unique (network_id, response_id, question_id),
  foreign key (network_id, response_id) references response,
  foreign key (network_id, question_id) references question
);

create table paragraph ( -- of an answer, or of the covering letter where answer_id is null
  network_id uuid not null, -- members
  id uuid not null, -- members
  response_id uuid not null, -- members
  answer_id uuid, -- members
  position integer not null, -- members
  text text not null, -- members
  revision integer not null, -- members
  updated_at timestamptz not null, -- members
  updated_by uuid, -- members
  removed_at timestamptz, -- members
  primary key (network_id, id),
  foreign key (network_id, response_id) references response,
  foreign key (network_id, answer_id) references answer,
  foreign key (network_id, updated_by) references person
);
create index paragraph_response on paragraph (network_id, response_id);

create table paragraph_revision ( -- append-only: every saved text
  network_id uuid not null, -- members
  paragraph_id uuid not null, -- members
  revision integer not null, -- members
  text text not null, -- members
  person_id uuid, -- members
  at timestamptz not null, -- members
  primary key (network_id, paragraph_id, revision),
  foreign key (network_id, paragraph_id) references paragraph,
  foreign key (network_id, person_id) references person
);

create table paragraph_edit ( -- somebody has the paragraph open; stale after some minutes
  network_id uuid not null, -- members
  paragraph_id uuid not null, -- members
  person_id uuid not null, -- members
  text text not null, -- members
  at timestamptz not null, -- members
  primary key (network_id, paragraph_id, person_id),
  foreign key (network_id, paragraph_id) references paragraph,
  foreign key (network_id, person_id) references person
);

create table comment ( -- on a passage of a paragraph
  network_id uuid not null, -- members
  id uuid not null, -- members
  paragraph_id uuid not null, -- members
  revision integer not null, -- members
  passage text not null default '', -- members
  text text not null, -- members
  person_id uuid, -- members
  at timestamptz not null, -- members
  resolved_at timestamptz, -- members
  resolved_by uuid, -- members
  primary key (network_id, id),
  foreign key (network_id, paragraph_id) references paragraph,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, resolved_by) references person
);
create index comment_paragraph on comment (network_id, paragraph_id);

create table response_version ( -- append-only: a frozen response
  network_id uuid not null, -- members
  id uuid not null, -- members
  response_id uuid not null, -- members
  number integer not null, -- members
  canonical text not null, -- members
  sha256 text not null, -- members
  summary jsonb not null default '[]', -- members
  note text not null default '', -- members
  frozen_at timestamptz not null, -- members
  frozen_by uuid, -- members
  primary key (network_id, id),
  unique (network_id, response_id, number),
  foreign key (network_id, response_id) references response,
  foreign key (network_id, frozen_by) references person
);

create table version_export ( -- made once per version and format
  network_id uuid not null, -- members
  version_id uuid not null, -- members
  format text not null, -- members
  file_id uuid not null, -- members
  made_at timestamptz not null, -- members
  primary key (network_id, version_id, format),
  foreign key (network_id, version_id) references response_version,
  foreign key (network_id, file_id) references file
);

create table version_view ( -- when a person last looked, to show what changed since
  network_id uuid not null, -- private
  version_id uuid not null, -- private
  person_id uuid not null, -- private
  at timestamptz not null, -- private
  primary key (network_id, version_id, person_id),
  foreign key (network_id, version_id) references response_version,
  foreign key (network_id, person_id) references person
);

create table sign_off_round (
  network_id uuid not null, -- members
  id uuid not null, -- members
  version_id uuid not null, -- members
  constitution jsonb not null, -- members
  opened_at timestamptz not null, -- members
  opened_by uuid, -- members
  closes_at timestamptz not null, -- members
  closed_at timestamptz, -- members
  outcome jsonb, -- members
  primary key (network_id, id),
  foreign key (network_id, version_id) references response_version,
  foreign key (network_id, opened_by) references person
);
create unique index sign_off_round_open on sign_off_round (network_id, version_id) where closed_at is null;

create table round_council ( -- the members on the day the round opened, and the proof that each was reached
  network_id uuid not null, -- members
  round_id uuid not null, -- members
  gss text not null references authority, -- members
  nation text not null, -- members
  political_group text, -- members
  reached_at timestamptz, -- members
  reached_how text, -- members
  primary key (network_id, round_id, gss),
  foreign key (network_id, round_id) references sign_off_round
);

create table ballot ( -- append-only: the last one of a council counts
  network_id uuid not null, -- members
  id uuid not null, -- members
  round_id uuid not null, -- members
  gss text not null references authority, -- members
  number integer not null, -- members
  decision text not null check (decision in ('endorse', 'endorse-with-reservation', 'abstain', 'object')), -- members
  text text not null default '', -- members
  substantive boolean not null default true, -- members
  shown text check (shown in ('footnote', 'carve-out', 'own-letter', 'name-withheld')), -- members
  seen_sha256 text not null, -- members
  person_id uuid, -- members
  seat_id uuid, -- members
  by_office boolean not null default false, -- members
  spoken_with text, -- members
  cast_at timestamptz not null, -- members
  primary key (network_id, id),
  unique (network_id, round_id, gss, number),
  foreign key (network_id, round_id, gss) references round_council,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat
);

create table ballot_confirmation ( -- append-only: the council confirms what the office logged from a call
  network_id uuid not null, -- members
  ballot_id uuid not null, -- members
  person_id uuid, -- members
  seat_id uuid, -- members
  at timestamptz not null, -- members
  primary key (network_id, ballot_id),
  foreign key (network_id, ballot_id) references ballot,
  foreign key (network_id, person_id) references person,
  foreign key (network_id, seat_id) references seat
);

create table submission ( -- append-only: what was sent, when, how, to whom
  network_id uuid not null, -- members
  id uuid not null, -- members
  version_id uuid not null, -- members
  sent_at timestamptz not null, -- public
  how text not null, -- public
  sent_to text not null, -- members
  receipt text not null default '', -- members
  person_id uuid, -- members
  recorded_at timestamptz not null, -- members
  primary key (network_id, id),
  unique (network_id, version_id),
  foreign key (network_id, version_id) references response_version,
  foreign key (network_id, person_id) references person
);

create table submission_file (
  network_id uuid not null, -- members
  submission_id uuid not null, -- members
  file_id uuid not null, -- members
  kind text not null check (kind in ('sent', 'receipt')), -- members
  primary key (network_id, submission_id, file_id),
  foreign key (network_id, submission_id) references submission,
  foreign key (network_id, file_id) references file
);

create table published_response ( -- append-only: the public page and its record of sign-off
  network_id uuid not null, -- public
  id uuid not null, -- public
  version_id uuid not null, -- public
  slug text not null, -- public
  record text not null, -- public
  published_at timestamptz not null, -- public
  person_id uuid, -- members
  primary key (network_id, id),
  unique (network_id, version_id),
  unique (network_id, slug),
  foreign key (network_id, version_id) references response_version,
  foreign key (network_id, person_id) references person
);

create table withheld_name ( -- the salt with which a council opens its own commitment
  network_id uuid not null, -- own-council
  published_response_id uuid not null, -- own-council
  gss text not null references authority, -- own-council
  salt text not null, -- own-council
  primary key (network_id, published_response_id, gss),
  foreign key (network_id, published_response_id) references published_response
);
