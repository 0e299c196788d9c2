-- What became of records on a dead-letter topic, by whom and when; a record without a row is still parked. The time is part of
-- the key because a topic that is made anew counts from zero again.
CREATE TABLE dead_letter (
    topic         text        NOT NULL,
    part          integer     NOT NULL,
    record_offset bigint      NOT NULL,
    parked_millis bigint      NOT NULL,
    outcome       text        NOT NULL CHECK (outcome IN ('redriven', 'discarded')),
    settled_by    text        NOT NULL,
    settled_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (topic, part, record_offset, parked_millis)
);
