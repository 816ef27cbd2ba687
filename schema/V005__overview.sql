-- For the first screen, which counts what waits for an answer by age, and recent complaints by agency, without reading wide rows.
create index complaint_by_state_received on complaint (state, received_at);
create index complaint_content_of on complaint_content (complaint_id, agency_id);
drop index complaint_content_complaint;
