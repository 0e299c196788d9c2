package io.baton.token.grant;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The gateway's own origin, where clients reach everything, LiveKit's signalling too. */
@ApplicationScoped
public class PublicAddress {

    private final String wsUrl;

    PublicAddress(@ConfigProperty(name = "baton.public-url") String url) {
        if (!url.matches("https?://[^/]+/?")) {
            throw new IllegalArgumentException("baton.public-url must be an origin such as https://calls.example.com");
        }
        this.wsUrl = url.replaceFirst("^http", "ws").replaceFirst("/$", "");
    }

    /** The address for LiveKit clients. */
    public String wsUrl() {
        return wsUrl;
    }
}
