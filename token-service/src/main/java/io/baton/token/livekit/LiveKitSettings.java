package io.baton.token.livekit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Where LiveKit is and how we prove ourselves to it. */
@ConfigMapping(prefix = "baton.livekit")
public interface LiveKitSettings {

    /** The server's API address, http or ws. */
    @Pattern(regexp = "(http|ws)s?://.+", message = "must be an http or ws address")
    String url();

    /** The API key that tokens are minted with. */
    @NotBlank String key();

    /** Its secret, at least 32 characters. */
    @Size(min = 32) String secret();

    /** A key that is still accepted on webhooks while keys are rotated. */
    Optional<String> previousKey();

    /** The secret of the previous key. */
    Optional<String> previousSecret();

    /** How long one request to LiveKit may take. */
    @WithDefault("3s")
    Duration timeout();

    /** How long LiveKit keeps a room that nobody has joined. */
    @WithDefault("300s")
    Duration emptyTimeout();

    /** How long LiveKit keeps a room after the last participant has left. */
    @WithDefault("20s")
    Duration departureTimeout();

    /** The API address with an http scheme. */
    default URI api() {
        return URI.create(url().replaceFirst("^ws", "http"));
    }

    /** Every key that LiveKit may sign with now, and its secret. */
    default Map<String, String> acceptedKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put(key(), secret());
        previousKey().ifPresent(previous -> keys.put(previous, previousSecret().orElseThrow()));
        return keys;
    }
}
