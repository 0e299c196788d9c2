package io.baton.token.livekit;

import io.livekit.server.AccessToken;
import io.livekit.server.CanPublish;
import io.livekit.server.CanPublishData;
import io.livekit.server.CanPublishSources;
import io.livekit.server.CanSubscribe;
import io.livekit.server.CanUpdateOwnMetadata;
import io.livekit.server.Hidden;
import io.livekit.server.RoomJoin;
import io.livekit.server.RoomName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Date;

/** Mints LiveKit tokens, always with the current key. */
@ApplicationScoped
public class LiveKitTokens {

    private final LiveKitSettings settings;
    private final Clock clock;

    LiveKitTokens(LiveKitSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The signed token. */
    public String mint(RoomToken wanted) {
        AccessToken token = new AccessToken(settings.key(), settings.secret());
        token.setIdentity(wanted.identity());
        if (wanted.name() != null) {
            token.setName(wanted.name());
        }
        token.setExpiration(Date.from(clock.instant().plus(wanted.life())));
        token.getAttributes().putAll(wanted.attributes());
        token.addGrants(
                new RoomJoin(true),
                new RoomName(wanted.room()),
                new CanSubscribe(wanted.rights().hears()),
                new CanPublish(wanted.rights().publishes()),
                new CanPublishSources(wanted.sources()),
                new CanPublishData(wanted.rights().publishes()),
                new CanUpdateOwnMetadata(false),
                new Hidden(wanted.rights().hidden()));
        return token.toJwt();
    }
}
