package io.baton.leads.music;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A playlist as somebody wants it. In a change, what is left out stays as it is.
 *
 * @param contactId whose event it is; needed for a new one, never changed
 * @param eventType {@code wedding}, {@code corporate}, {@code birthday}, {@code club} or {@code party}
 */
public record PlaylistRequest(
        UUID contactId,

        @Size(min = 1, max = 200) @Pattern(regexp = ".*\\S.*") String title,

        @Pattern(regexp = "wedding|corporate|birthday|club|party") String eventType) {}
