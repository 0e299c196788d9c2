package io.baton.stack;

import java.util.Map;

/**
 * Every port of the local stack, shifted together by {@code BATON_PORT_OFFSET} so that two stacks can run side by side.
 *
 * @param offset what is added to each default port, 0 to 20000
 */
public record Ports(int offset) {

    /** Refuses an offset that would leave the range of valid ports. */
    public Ports {
        if (offset < 0 || offset > 20_000) {
            throw new IllegalArgumentException("BATON_PORT_OFFSET must be between 0 and 20000, not " + offset);
        }
    }

    /** Reads {@code BATON_PORT_OFFSET}; 0 when it is absent. */
    public static Ports from(Map<String, String> environment) {
        String offset = environment.getOrDefault("BATON_PORT_OFFSET", "0").strip();
        try {
            return new Ports(offset.isEmpty() ? 0 : Integer.parseInt(offset));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("BATON_PORT_OFFSET is not a number: " + offset, e);
        }
    }

    public int gateway() {
        return 8080 + offset;
    }

    public int token() {
        return 8081 + offset;
    }

    public int transfer() {
        return 8082 + offset;
    }

    public int leads() {
        return 8083 + offset;
    }

    public int conversation() {
        return 8084 + offset;
    }

    public int telephony() {
        return 8085 + offset;
    }

    public int keycloak() {
        return 8180 + offset;
    }

    public int liveKit() {
        return 7880 + offset;
    }

    /** ICE over TCP. */
    public int liveKitTcp() {
        return 7881 + offset;
    }

    /** ICE over UDP, all media through one port. */
    public int liveKitUdp() {
        return 7882 + offset;
    }

    public int kafka() {
        return 19092 + offset;
    }

    /** The KRaft controller's listener, used by the broker alone. */
    public int kafkaController() {
        return 19093 + offset;
    }

    public int postgres() {
        return 15432 + offset;
    }

    public int envoyAdmin() {
        return 9901 + offset;
    }

    /** The console's files, behind the gateway. */
    public int consoleFiles() {
        return 8087 + offset;
    }

    /** The console's development server, an allowed origin. */
    public int console() {
        return 5173 + offset;
    }
}
