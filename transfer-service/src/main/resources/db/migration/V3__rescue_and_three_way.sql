-- A transfer whose passing agent is gone, one that turned back to the caller, one with three on the line.
ALTER TABLE transfer
    ADD COLUMN queue_until        timestamptz,
    ADD COLUMN abandoned          boolean     NOT NULL DEFAULT false,
    ADD COLUMN with_caller        boolean     NOT NULL DEFAULT false,
    ADD COLUMN three_way_at       timestamptz,
    ADD COLUMN from_seen          boolean     NOT NULL DEFAULT false,
    ADD COLUMN from_missing_since timestamptz;
