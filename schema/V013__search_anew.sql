-- The words of complaints no longer hold who called before: what is searched is made anew.
delete from follower where name = 'text-index';
