package io.baton.conversation.function;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicReference;

/** This service's own bearer, for what it asks in its own name; asked for again shortly before it is over. */
@ApplicationScoped
class OwnToken {

    private static final long EARLY_SECONDS = 10;

    private final OidcClient client;
    private final Clock clock;
    private final AtomicReference<Tokens> known = new AtomicReference<>();

    OwnToken(OidcClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /** The bearer. */
    Uni<String> current() {
        Tokens now = known.get();
        return isGood(now)
                ? Uni.createFrom().item(now.getAccessToken())
                : client.getTokens().invoke(known::set).map(Tokens::getAccessToken);
    }

    private boolean isGood(Tokens tokens) {
        return tokens != null
                && tokens.getAccessTokenExpiresAt() != null
                && tokens.getAccessTokenExpiresAt() - EARLY_SECONDS
                        > clock.instant().getEpochSecond();
    }
}
