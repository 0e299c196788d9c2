package io.baton.conversation.function.music;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.baton.conversation.function.Members;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** For what music is to be recommended; the same to whoever asks. */
public record MusicWishes(
        @NotNull @Pattern(regexp = "wedding|corporate|birthday|club|party") String eventType,

        @Pattern(regexp = "ceremony|dinner|first_dance|peak_hour|last_song") String moment,

        @Size(max = 20) List<@NotNull @Size(min = 1, max = 32) String> genres,

        @JsonPropertyDescription("for example 1980") @Size(max = 20) List<@NotNull @Min(1900) @Max(2100) Integer> decades,

        @Size(min = 2, max = 35) String language,
        @Min(1) @Max(20) Integer count) {

    /** As leads-service takes them. */
    public Map<String, Object> members() {
        return Members.none()
                .with("eventType", eventType)
                .with("moment", moment)
                .with("genres", genres)
                .with("decades", decades)
                .with("language", language)
                .with("count", count)
                .all();
    }
}
