-- Lists, newest first: everybody's for supervisors, and one's own, whichever part one has.
CREATE INDEX transfer_requested ON transfer (requested_at DESC, id DESC);
CREATE INDEX transfer_from ON transfer (from_agent, requested_at DESC, id DESC);
CREATE INDEX transfer_requested_by ON transfer (requested_by, requested_at DESC, id DESC);
CREATE INDEX transfer_target ON transfer (target, requested_at DESC, id DESC);
-- Whose predecessor a transfer was: asked when rows are deleted.
CREATE INDEX transfer_previous ON transfer (previous_transfer_id) WHERE previous_transfer_id IS NOT NULL;
