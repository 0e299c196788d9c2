-- The transfer that put the caller on hold: the order that brings the caller back names none any more.
ALTER TABLE call ADD COLUMN held_by uuid;
