package io.baton.conversation.conversation;

import io.baton.conversation.message.Message;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/**
 * Something typed, or recognised in a browser.
 *
 * @param id chosen by whoever sends it: sent twice it is said once
 * @param author who said it; who sends it when absent
 * @param at when it was said; now when absent
 * @param revision grows while a piece of speech is recognised better; 1 when absent
 * @param isFinal whether the text changes no more; true when absent
 */
public record MessageRequest(
        @NotNull UUID id,
        @NotNull Message.Role role,
        @Size(min = 1, max = 128) String author,
        @NotBlank @Size(max = Message.LONGEST_TEXT) String text,
        Message.Source source,
        Instant at,
        @Min(1) Integer revision,
        Boolean isFinal) {

    Message message(String sender, Instant now) {
        return new Message(
                id,
                role,
                author == null ? sender : author,
                text,
                source == null ? Message.Source.CHAT : source,
                at == null ? now : at,
                revision == null ? 1 : revision,
                isFinal == null || isFinal);
    }
}
