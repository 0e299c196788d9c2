package io.baton.token.livekit;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Mints LiveKit tokens, always with the current key: a JWT with the claims that LiveKit's SDKs write. Written by hand, because the
 * JVM's SDK takes ten times as long for the same text; a test compares the two.
 */
@ApplicationScoped
public class LiveKitTokens {

    private static final int USUAL_LENGTH = 512;

    private final Clock clock;
    private final Hs256 signer;
    /** What all tokens begin with; the SDK names phone rights, too, and ours have none. */
    private final String beginning;

    LiveKitTokens(LiveKitSettings settings, Clock clock) {
        this.clock = clock;
        this.signer = new Hs256(settings.secret());
        this.beginning = text(new StringBuilder("{\"iss\":"), settings.key())
                .append(",\"sip\":{},\"exp\":")
                .toString();
    }

    /** The signed token. */
    public String mint(RoomToken wanted) {
        StringBuilder claims = new StringBuilder(USUAL_LENGTH)
                .append(beginning)
                .append(clock.instant().plus(wanted.life()).getEpochSecond());
        text(claims.append(",\"sub\":"), wanted.identity());
        if (wanted.name() != null) {
            text(claims.append(",\"name\":"), wanted.name());
        }
        if (!wanted.attributes().isEmpty()) {
            attributes(claims.append(",\"attributes\":"), wanted.attributes());
        }
        grants(claims.append(",\"video\":"), wanted);
        return signer.sign(claims.append('}').toString());
    }

    private static void grants(StringBuilder claims, RoomToken wanted) {
        Rights rights = wanted.rights();
        text(claims.append("{\"roomJoin\":true,\"room\":"), wanted.room())
                .append(",\"canSubscribe\":")
                .append(rights.hears())
                .append(",\"canPublish\":")
                .append(rights.publishes())
                .append(",\"canPublishData\":")
                .append(rights.publishes())
                .append(",\"canUpdateOwnMetadata\":false,\"hidden\":")
                .append(rights.hidden());
        texts(claims.append(",\"canPublishSources\":"), wanted.sources()).append('}');
    }

    private static void attributes(StringBuilder json, Map<String, String> attributes) {
        char before = '{';
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            text(json.append(before), attribute.getKey()).append(':');
            text(json, attribute.getValue());
            before = ',';
        }
        json.append('}');
    }

    private static StringBuilder texts(StringBuilder json, List<String> texts) {
        json.append('[');
        for (int i = 0; i < texts.size(); i++) {
            text(i == 0 ? json : json.append(','), texts.get(i));
        }
        return json.append(']');
    }

    private static StringBuilder text(StringBuilder json, String text) {
        JsonStringEncoder.getInstance().quoteAsString(text, json.append('"'));
        return json.append('"');
    }
}
