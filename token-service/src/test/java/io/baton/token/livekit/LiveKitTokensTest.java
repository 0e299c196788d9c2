package io.baton.token.livekit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.SignatureVerificationException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.livekit.server.AccessToken;
import io.livekit.server.CanPublish;
import io.livekit.server.CanPublishData;
import io.livekit.server.CanPublishSources;
import io.livekit.server.CanSubscribe;
import io.livekit.server.CanUpdateOwnMetadata;
import io.livekit.server.Hidden;
import io.livekit.server.RoomJoin;
import io.livekit.server.RoomName;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Our tokens say what those of LiveKit's SDK say, to the claim. */
class LiveKitTokensTest {

    private static final String KEY = "a \"key\" of ours";
    private static final String SECRET = "sécret-of-at-least-thirty-two-characters";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Clock clock = Clock.fixed(Instant.now(), ZoneOffset.UTC);
    private final LiveKitTokens tokens = new LiveKitTokens(settings(SECRET), clock);

    @Property(tries = 2000)
    void saysWhatTheSdkSays(
            @ForAll("texts") String identity,
            @ForAll("names") String name,
            @ForAll("texts") String room,
            @ForAll("sources") List<String> sources,
            @ForAll("attributes") Map<String, String> attributes,
            @ForAll("rights") Rights rights)
            throws JsonProcessingException {
        RoomToken wanted = new RoomToken(identity, name, room, rights, sources, attributes, Duration.ofMillis(119_500));

        String token = tokens.mint(wanted);

        String ofSdk = ofSdk(wanted);
        assertThat(part(token, 0)).isEqualTo(part(ofSdk, 0));
        assertThat(part(token, 1)).isEqualTo(part(ofSdk, 1));
        assertThat(verified(token, SECRET)).isEqualTo(identity);
    }

    @Example
    void isSignedWithTheSecretAndNoOther() {
        RoomToken wanted = new RoomToken(
                "carol", null, "room", new Rights(true, true, false), List.of(), Map.of(), Duration.ofMinutes(1));
        String token = tokens.mint(wanted);

        assertThatThrownBy(() -> verified(token, SECRET + "x")).isInstanceOf(SignatureVerificationException.class);
        assertThatThrownBy(() -> verified(new LiveKitTokens(settings("x".repeat(32)), clock).mint(wanted), SECRET))
                .isInstanceOf(SignatureVerificationException.class);
    }

    /** All of Unicode, and often what JSON has marks for. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028{}[],: aé漢")
                .all()
                .excludeChars(surrogates())
                .ofMinLength(1)
                .ofMaxLength(200);
        return Arbitraries.oneOf(any, Arbitraries.of("carol", "☎️ 👩🏽‍💻", "O'Neil \"Max\" \\", "</script>", "мария"));
    }

    @Provide
    Arbitrary<String> names() {
        return texts().injectNull(0.3);
    }

    @Provide
    Arbitrary<List<String>> sources() {
        return Arbitraries.of("microphone", "camera").list().uniqueElements().ofMaxSize(2);
    }

    @Provide
    Arbitrary<Map<String, String>> attributes() {
        return Arbitraries.maps(texts(), texts()).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Rights> rights() {
        return Arbitraries.of(true, false)
                .list()
                .ofSize(3)
                .map(each -> new Rights(each.get(0), each.get(1), each.get(2)));
    }

    /** Halves of characters, which are no text. */
    private static char[] surrogates() {
        char[] all = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (Character.MIN_SURROGATE + i);
        }
        return all;
    }

    private String ofSdk(RoomToken wanted) {
        AccessToken token = new AccessToken(KEY, SECRET);
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

    private static JsonNode part(String token, int number) throws JsonProcessingException {
        byte[] text = Base64.getUrlDecoder().decode(token.split("\\.", -1)[number]);
        return JSON.readTree(new String(text, StandardCharsets.UTF_8));
    }

    /** By the library that LiveKit's SDK uses. */
    private static String verified(String token, String secret) {
        return JWT.require(Algorithm.HMAC256(secret))
                .withIssuer(KEY)
                .build()
                .verify(token)
                .getSubject();
    }

    private static LiveKitSettings settings(String secret) {
        return new SmallRyeConfigBuilder()
                .withMapping(LiveKitSettings.class)
                .withDefaultValue("baton.livekit.url", "http://localhost:7880")
                .withDefaultValue("baton.livekit.key", KEY)
                .withDefaultValue("baton.livekit.secret", secret)
                .withConverter(Duration.class, 200, new io.quarkus.runtime.configuration.DurationConverter())
                .build()
                .getConfigMapping(LiveKitSettings.class);
    }
}
