-- Texts of all rooms are found in one place now (findable, passage): what found each room's own words goes.
drop function published_responses_holding(tsquery);
drop function publication_versions_holding(tsquery);
drop function articles_holding(tsquery, integer);
drop index published_response_words;
drop index publication_version_words;
drop function words_of_record(text);
drop function words_of_publication(jsonb);

-- What was made findable before says its themes and councils from now on.
update findable f set
  themes = array(select t.slug from publication_theme p join theme t on t.network_id = p.network_id and t.id = p.theme_id
    where p.network_id = f.network_id and p.publication_id = f.subject_id),
  councils = array(select p.gss from publication_council p
    where p.network_id = f.network_id and p.publication_id = f.subject_id)
  where f.kind = 'publication';
update findable f set
  themes = array(select t.slug from event_theme e join theme t on t.network_id = e.network_id and t.id = e.theme_id
    where e.network_id = f.network_id and e.event_id = f.subject_id),
  councils = array(select e.gss from event_host e where e.network_id = f.network_id and e.event_id = f.subject_id)
  where f.kind = 'event';
update findable f set
  themes = array(select t.slug from video_theme v join theme t on t.network_id = v.network_id and t.id = v.theme_id
    where v.network_id = f.network_id and v.video_id = f.subject_id)
  where f.kind = 'video';
update findable f set
  themes = array(select t.slug from published_response p
    join response_version v on v.network_id = p.network_id and v.id = p.version_id
    join response r on r.network_id = v.network_id and r.id = v.response_id
    join consultation_theme c on c.network_id = r.network_id and c.consultation_id = r.consultation_id
    join theme t on t.network_id = c.network_id and t.id = c.theme_id
    where p.network_id = f.network_id and p.slug = split_part(f.href, '/', 3))
  where f.kind in ('response', 'answer');
