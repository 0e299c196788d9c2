-- What the assistant wants to change and a person says yes or no to.
CREATE TABLE proposal (
    -- Also names the run towards the owning service: run again after a crash it is the same one.
    id              uuid        PRIMARY KEY,
    conversation_id uuid        NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    function        text        NOT NULL,
    arguments       text        NOT NULL,
    asked_by        text        NOT NULL,
    state           text        NOT NULL,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    -- Until then somebody is at it; a confirmed one beyond that was left by a process that died.
    attempt_until   timestamptz,
    result          text,
    problem_code    text,
    problem_detail  text,
    finished_at     timestamptz
);
CREATE INDEX proposal_of_person ON proposal (asked_by, created_at DESC, id DESC);
CREATE INDEX proposal_newest ON proposal (created_at DESC, id DESC);
CREATE INDEX proposal_of_conversation ON proposal (conversation_id, created_at);
CREATE INDEX proposal_waiting ON proposal (expires_at) WHERE state = 'PROPOSED';
CREATE INDEX proposal_running ON proposal (decided_by, attempt_until) WHERE state = 'CONFIRMED';

-- Every function that ran, was proposed, failed or was refused. Arguments without the words in them.
CREATE TABLE function_call (
    id              uuid        PRIMARY KEY,
    conversation_id uuid        NOT NULL,
    function        text        NOT NULL,
    audience        text        NOT NULL,
    called_by       text        NOT NULL,
    via             text        NOT NULL,
    outcome         text        NOT NULL,
    problem_code    text,
    arguments       text        NOT NULL,
    proposal_id     uuid,
    duration_millis bigint      NOT NULL,
    at              timestamptz NOT NULL
);
CREATE INDEX function_call_newest ON function_call (at DESC, id DESC);
