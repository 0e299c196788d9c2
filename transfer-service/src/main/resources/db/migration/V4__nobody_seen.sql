-- When nobody at all could be seen in a transfer's rooms: the media server was away, or had just lost everybody.
ALTER TABLE transfer
    ADD COLUMN nobody_seen_at timestamptz;
