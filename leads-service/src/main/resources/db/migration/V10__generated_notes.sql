-- Made by a service out of what was said, and by no person; who changed the words since.
ALTER TABLE contact_note ADD COLUMN generated boolean NOT NULL DEFAULT false;
ALTER TABLE contact_note ADD COLUMN edited_by text;
