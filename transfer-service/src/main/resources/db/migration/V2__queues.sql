-- Where callers wait for the first agent who can help.
CREATE TABLE queue (
    name                text    PRIMARY KEY,
    title               text    NOT NULL,
    -- What an agent must know to be offered its calls.
    skills              text[]  NOT NULL,
    ring_timeout_millis bigint  NOT NULL,
    -- How long a caller waits at most; null: for ever.
    max_wait_millis     bigint,
    -- Where a caller goes on waiting after that; null: nowhere.
    overflow_to         text    REFERENCES queue (name),
    wrap_up_millis      bigint  NOT NULL,
    priority            integer NOT NULL,
    version             integer NOT NULL
);
INSERT INTO queue (name, title, skills, ring_timeout_millis, wrap_up_millis, priority, version)
VALUES ('default', 'Everybody', '{}', 20000, 0, 0, 1);

ALTER TABLE transfer
    ADD COLUMN queue text,
    ADD COLUMN priority integer NOT NULL DEFAULT 0,
    ADD COLUMN enqueued_at timestamptz,
    ADD COLUMN tried text[] NOT NULL DEFAULT '{}',
    ALTER COLUMN target DROP NOT NULL;
CREATE INDEX transfer_waiting ON transfer (queue, priority DESC, enqueued_at)
    WHERE settled_at IS NULL AND state = 'OFFERING' AND target IS NULL;
CREATE INDEX transfer_queue_accepted ON transfer (queue, accepted_at) WHERE queue IS NOT NULL;
CREATE INDEX transfer_from_running ON transfer (from_agent) WHERE settled_at IS NULL;

ALTER TABLE agent
    ADD COLUMN skills text[] NOT NULL DEFAULT '{}',
    -- Since when the agent could have been offered a call.
    ADD COLUMN idle_since timestamptz,
    -- The last sign of life of a socket that is forgotten by now.
    ADD COLUMN last_seen_at timestamptz,
    -- Until when the paperwork of the last call may take; null: until the agent says so.
    ADD COLUMN wrap_up_until timestamptz,
    -- Whether others have not been told of the status yet.
    ADD COLUMN untold boolean NOT NULL DEFAULT false;
UPDATE agent SET idle_since = since WHERE status = 'AVAILABLE';
CREATE INDEX agent_wrap_up ON agent (wrap_up_until) WHERE wrap_up_until IS NOT NULL;
CREATE INDEX agent_untold ON agent (username) WHERE untold;

-- Which agent is on which call.
CREATE TABLE agent_call (
    username       text        NOT NULL REFERENCES agent (username) ON DELETE CASCADE,
    call_id        uuid        NOT NULL,
    since          timestamptz NOT NULL,
    wrap_up_millis bigint      NOT NULL,
    -- Whether a fact or a look said that the agent is gone; the next look decides.
    missing        boolean     NOT NULL,
    -- When token-service is asked next whether the agent is still on the call.
    look_at        timestamptz NOT NULL,
    PRIMARY KEY (username, call_id)
);
CREATE INDEX agent_call_call ON agent_call (call_id);
CREATE INDEX agent_call_look ON agent_call (look_at);
