package io.baton.transfer.feed;

import com.fasterxml.jackson.databind.JsonNode;
import io.baton.events.CloudEvent;
import io.baton.kit.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which events somebody wants to see.
 *
 * @param types whole types, or the beginning of some followed by {@code *}; none for all
 * @param callId only what is about this call
 * @param since from this moment of publication on; from now on without it
 */
public record EventFilter(List<String> types, Optional<UUID> callId, Optional<Instant> since) {

    static final int MOST_TYPES = 50;
    static final int LONGEST_TYPE = 200;

    /**
     * Reads {@code {types, callId, since}}, each of which may be absent.
     *
     * @throws FeedRefused with {@code validation_failed} when a member is not what it should be
     */
    public static EventFilter of(JsonNode wanted) {
        return new EventFilter(types(wanted.path("types")), callId(wanted), since(wanted));
    }

    boolean wants(CloudEvent event) {
        return (types.isEmpty() || types.stream().anyMatch(type -> fits(type, event.type())))
                && callId.map(UUID::toString)
                        .map(id -> id.equals(event.partitionkey())
                                || id.equals(event.data().path("callId").asText()))
                        .orElse(true);
    }

    private static boolean fits(String wanted, String type) {
        return wanted.endsWith("*") ? type.startsWith(wanted.substring(0, wanted.length() - 1)) : type.equals(wanted);
    }

    private static List<String> types(JsonNode types) {
        if (types.isMissingNode() || types.isNull()) {
            return List.of();
        }
        if (!types.isArray() || types.size() > MOST_TYPES) {
            throw unfit("types is a list of at most " + MOST_TYPES + " event types.");
        }
        List<String> found = new ArrayList<>();
        for (JsonNode type : types) {
            if (!type.isTextual() || type.asText().isEmpty() || type.asText().length() > LONGEST_TYPE) {
                throw unfit("A type is a text of 1 to " + LONGEST_TYPE + " characters, such as io.baton.call.*.");
            }
            found.add(type.asText());
        }
        return List.copyOf(found);
    }

    private static Optional<UUID> callId(JsonNode wanted) {
        try {
            return text(wanted, "callId").map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            throw unfit("callId is a UUID.");
        }
    }

    private static Optional<Instant> since(JsonNode wanted) {
        try {
            return text(wanted, "since").map(OffsetDateTime::parse).map(OffsetDateTime::toInstant);
        } catch (DateTimeException e) {
            throw unfit("since is a time as RFC 3339 writes it, such as 2026-01-31T12:00:00Z.");
        }
    }

    private static Optional<String> text(JsonNode wanted, String field) {
        JsonNode value = wanted.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw unfit(field + " is a text.");
        }
        return Optional.of(value.asText());
    }

    private static FeedRefused unfit(String detail) {
        return new FeedRefused(ProblemCode.VALIDATION_FAILED, detail);
    }
}
