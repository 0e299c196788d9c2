-- Pages of calls are read in their order from an index, whatever a viewer may see of them.
CREATE INDEX call_opened_by ON call (opened_by, created_at DESC, id DESC);
CREATE INDEX call_home_room ON call (home_room, created_at DESC, id DESC);

-- A leg knows when its call began, so that the calls of one person can be read in that order. The database sees to it itself:
-- a replica of the version before this one adds legs, too.
ALTER TABLE leg ADD COLUMN call_created_at timestamptz;
UPDATE leg SET call_created_at = c.created_at FROM call c WHERE c.id = leg.call_id;

CREATE FUNCTION leg_call_created_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    SELECT created_at INTO NEW.call_created_at FROM call WHERE id = NEW.call_id;
    RETURN NEW;
END $$;
CREATE TRIGGER leg_call_created_at BEFORE INSERT ON leg FOR EACH ROW EXECUTE FUNCTION leg_call_created_at();

DROP INDEX leg_identity;
CREATE INDEX leg_identity ON leg (identity, call_created_at DESC, call_id DESC);
