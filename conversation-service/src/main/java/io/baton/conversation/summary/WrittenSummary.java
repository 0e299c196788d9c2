package io.baton.conversation.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A summary as it is told.
 *
 * @param conversationId the conversation that it is of; another one may have been merged into this since
 * @param transferId the transfer it was written for; absent when the call was over
 * @param writtenAt when it was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WrittenSummary(
        UUID id, UUID conversationId, Occasion occasion, UUID transferId, Instant writtenAt, Summary summary) {}
