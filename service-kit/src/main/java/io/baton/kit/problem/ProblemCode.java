package io.baton.kit.problem;

import java.util.Locale;

/**
 * The stable codes of problem answers (RFC 9457) with their HTTP status and title. A code never changes its meaning; the
 * wire form is the name in lower case.
 */
public enum ProblemCode {
    MALFORMED_JSON(400, "The body is not valid JSON"),
    VALIDATION_FAILED(400, "Some fields are not valid"),
    IDENTITY_INVALID(400, "The identity is not valid"),
    ROOM_INVALID(400, "The room name is not valid"),
    SAME_AGENT(400, "An agent cannot pass a call to themselves"),
    IDEMPOTENCY_KEY_INVALID(400, "The Idempotency-Key is not valid"),
    CURSOR_INVALID(400, "The cursor is not valid"),
    PHONE_INVALID(400, "The phone number is not valid"),
    CSV_INVALID(400, "The CSV cannot be read"),
    VARIABLE_UNKNOWN(400, "The text names a variable that there is not"),
    UNAUTHORIZED(401, "A valid bearer token is needed"),
    FORBIDDEN(403, "This is not allowed for your role"),
    ORIGIN_NOT_ALLOWED(403, "This origin is not on the allow-list"),
    NOT_FOUND(404, "There is nothing here"),
    ROOM_NOT_FOUND(404, "There is no such room"),
    CALL_NOT_FOUND(404, "There is no such call"),
    SESSION_NOT_FOUND(404, "There is no such session"),
    TRANSFER_NOT_FOUND(404, "There is no such transfer"),
    AGENT_NOT_FOUND(404, "There is no such agent"),
    QUEUE_NOT_FOUND(404, "There is no such queue"),
    DEAD_LETTER_NOT_FOUND(404, "There is no such dead letter"),
    CONTACT_NOT_FOUND(404, "There is no such contact"),
    LEAD_NOT_FOUND(404, "There is no such lead"),
    REQUEST_NOT_FOUND(404, "There is no such request"),
    IMPORT_NOT_FOUND(404, "There is no such import"),
    SCRIPT_NOT_FOUND(404, "There is no such script"),
    DOCUMENT_NOT_FOUND(404, "There is no such document"),
    TEMPLATE_NOT_FOUND(404, "There is no such template"),
    CONSULTATION_NOT_FOUND(404, "There is no such consultation"),
    SONG_NOT_FOUND(404, "There is no such song"),
    PLAYLIST_NOT_FOUND(404, "There is no such playlist"),
    CONVERSATION_NOT_FOUND(404, "There is no such conversation"),
    MESSAGE_NOT_FOUND(404, "There is no such message"),
    FUNCTION_NOT_FOUND(404, "There is no such function"),
    PROPOSAL_NOT_FOUND(404, "There is no such proposal"),
    METHOD_NOT_ALLOWED(405, "This method is not allowed here"),
    NOT_ACCEPTABLE(406, "This representation is not available"),
    CONFLICT(409, "The request conflicts with the current state"),
    CALL_ENDED(409, "The call has ended"),
    CALLER_NOT_IN_ROOM(409, "The caller is not in the room"),
    IDENTITY_IN_USE(409, "The identity is in use by somebody else"),
    LEG_REFUSED(409, "The call does not admit this leg now"),
    CONVERSATION_CLOSED(409, "The conversation is over"),
    CONVERSATIONS_APART(409, "The conversations cannot be put together or taken apart so"),
    FUNCTION_REFUSED(409, "The owning service refused it"),
    PROPOSAL_STATE(409, "The proposal is not in a state that allows this"),
    MATRIX_VERSION_STALE(409, "A newer matrix is in force"),
    TRANSFER_RUNNING(409, "A transfer of this call is running"),
    DEAD_LETTER_REFUSED(409, "The dead letter still cannot be handled"),
    QUEUE_IN_USE(409, "The queue is in use"),
    TRANSFER_STATE(409, "The transfer is not in a state that allows this"),
    CONTACT_POINT_TAKEN(409, "The number or address is another contact's, verified"),
    CONTACTS_THE_SAME(409, "The two contacts are one already"),
    LEAD_STATE(409, "The lead cannot go there from where it stands"),
    CONSENT_MISSING(409, "There is no consent on record for this"),
    OPTED_OUT(409, "The contact has opted out"),
    QUIET_HOURS(409, "It is not a time to call there"),
    ATTEMPTS_EXHAUSTED(409, "There were enough attempts"),
    NO_PHONE(409, "The contact has no phone number"),
    REQUEST_RUNNING(409, "A request of this kind is waiting for its answer"),
    IMPORT_STATE(409, "The import is not in a state that allows this"),
    SCRIPT_STATE(409, "The script is not in a state that allows this"),
    SCRIPT_IN_USE(409, "The script is in use"),
    DOCUMENT_STATE(409, "The document is not in a state that allows this"),
    CONSULTATION_STATE(409, "The consultation is not in a state that allows this"),
    SLOT_TAKEN(409, "The agent has another consultation at that time"),
    SONG_DUPLICATE(409, "The song is in the list already"),
    SONG_BLOCKED(409, "The song is on the do-not-play list"),
    SONG_LOCKED(409, "The song is locked in its place"),
    IDEMPOTENCY_IN_FLIGHT(409, "The first request with this Idempotency-Key is still running"),
    PRECONDITION_FAILED(412, "The version you saw is not the current one"),
    BODY_TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not supported"),
    TARGET_NOT_AN_AGENT(422, "The target is not a known agent"),
    IDEMPOTENCY_KEY_REUSED(422, "The Idempotency-Key was used with another request"),
    RATE_LIMITED(429, "Too many requests"),
    SPEND_LIMIT(429, "The language model has cost enough"),
    INTERNAL_ERROR(500, "Something went wrong on our side"),
    LIVEKIT_AWAY(503, "The media server is away"),
    TOKEN_SERVICE_AWAY(503, "token-service is away"),
    MODEL_AWAY(503, "The language model is away"),
    MODEL_NOT_CONFIGURED(503, "There is no language model"),
    SERVICE_AWAY(503, "Another service is away"),
    KAFKA_AWAY(503, "Kafka is away"),
    DATABASE_AWAY(503, "The database is away"),
    IDENTITY_PROVIDER_AWAY(503, "The identity provider is away"),
    UNAVAILABLE(503, "The service is not available now");

    private final int status;
    private final String title;

    ProblemCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status, 400 to 503. */
    public int status() {
        return status;
    }

    /** The title, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** The code on the wire, for example {@code room_not_found}. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The code that stands for a status when nothing more is known. */
    public static ProblemCode ofStatus(int status) {
        return switch (status) {
            case 400 -> VALIDATION_FAILED;
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 412 -> PRECONDITION_FAILED;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> RATE_LIMITED;
            case 503 -> UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : VALIDATION_FAILED;
        };
    }
}
