-- Outbox: events written in the transaction of the state change that caused them.
CREATE TABLE outbox (
    id           uuid        PRIMARY KEY,
    position     bigint      GENERATED ALWAYS AS IDENTITY,
    shard        smallint    NOT NULL,
    topic        text        NOT NULL,
    key          text        NOT NULL,
    headers      text        NOT NULL,
    data         text        NOT NULL,
    occurred_at  timestamptz NOT NULL,
    published_at timestamptz
);
CREATE INDEX outbox_pending ON outbox (shard, position) WHERE published_at IS NULL;
CREATE INDEX outbox_published ON outbox (published_at) WHERE published_at IS NOT NULL;

-- The last sequence given out per key. Updating the row serialises writers of one key until they commit,
-- so positions of one key are committed in the order they were taken.
CREATE TABLE outbox_sequence (
    key  text   PRIMARY KEY,
    last bigint NOT NULL
);

CREATE FUNCTION outbox_wake() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('outbox', '');
    RETURN NULL;
END $$;
CREATE TRIGGER outbox_wake AFTER INSERT ON outbox FOR EACH STATEMENT EXECUTE FUNCTION outbox_wake();

-- Inbox: events already taken in, recorded in the transaction of their effect.
CREATE TABLE inbox (
    consumer    text        NOT NULL,
    event_id    text        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_received ON inbox (received_at);

-- Answers to requests that carried an Idempotency-Key.
CREATE TABLE idempotency_key (
    subject     text        NOT NULL,
    operation   text        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    status      smallint,
    location    text,
    body        text,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (subject, operation, key)
);
CREATE INDEX idempotency_key_created ON idempotency_key (created_at);
