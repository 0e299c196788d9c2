package io.baton.conversation.conversation;

import io.baton.conversation.message.MessageSearch;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.UUID;

/** What a list of conversations, or of what was said in them, is narrowed to, as query parameters. */
public class ConversationFilter {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    @QueryParam("contactId")
    UUID contactId;

    @QueryParam("type")
    @Pattern(regexp = "website|inbound_call|outbound_call|sms|assistant") String type;

    @QueryParam("status")
    @Pattern(regexp = "open|closed") String status;

    @QueryParam("from")
    @Size(max = 40) String from;

    @QueryParam("until")
    @Size(max = 40) String until;

    /** Conversations that began from then on and before then. */
    Conversations.Filter conversations(UUID contact, UUID callId) {
        return new Conversations.Filter(
                contact,
                callId,
                type == null ? null : ConversationType.valueOf(type.toUpperCase(Locale.ROOT)),
                status == null ? null : Conversation.Status.valueOf(status.toUpperCase(Locale.ROOT)),
                time("from", from),
                time("until", until));
    }

    /** What was said from then on and before then. */
    MessageSearch.Within messages(UUID contact) {
        return new MessageSearch.Within(
                contact,
                type == null ? null : type.toUpperCase(Locale.ROOT),
                status == null ? null : status.toUpperCase(Locale.ROOT),
                time("from", from),
                time("until", until));
    }

    private static Instant time(String field, String text) {
        if (text == null) {
            return null;
        }
        try {
            Instant at = Instant.parse(text);
            if (at.isAfter(FIRST) && at.isBefore(LAST)) {
                return at;
            }
        } catch (DateTimeParseException e) {
            // falls through: one answer for all that is no time
        }
        throw Problem.field(ProblemCode.VALIDATION_FAILED, field, "must be a time, for example 2026-11-21T00:00:00Z");
    }
}
