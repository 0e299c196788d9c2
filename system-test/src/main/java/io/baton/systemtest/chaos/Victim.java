package io.baton.systemtest.chaos;

import java.util.Arrays;
import java.util.List;

/** A component of the stack that is killed; the supervisor starts it again. */
public enum Victim {
    TRANSFER_SERVICE("transfer-service"),
    TOKEN_SERVICE("token-service"),
    LIVEKIT("livekit"),
    KAFKA("kafka"),
    POSTGRES("postgres"),
    KEYCLOAK("keycloak");

    private final String component;

    Victim(String component) {
        this.component = component;
    }

    /** Its name in {@code ./baton status}. */
    public String component() {
        return component;
    }

    /**
     * The victim with this name.
     *
     * @throws IllegalArgumentException naming those there are
     */
    public static Victim named(String component) {
        return Arrays.stream(values())
                .filter(victim -> victim.component.equals(component))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no victim " + component + "; there are "
                        + List.of(values()).stream().map(Victim::component).toList()));
    }
}
