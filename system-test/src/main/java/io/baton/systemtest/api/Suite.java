package io.baton.systemtest.api;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** A running Baton and the people who use it. */
public final class Suite {

    private final Addresses addresses;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final SignIn signIn;

    public Suite(Addresses addresses) {
        this.addresses = addresses;
        this.signIn = new SignIn(http, addresses.issuer());
    }

    public Addresses addresses() {
        return addresses;
    }

    /** A demo user at the gateway. */
    public BatonApi as(String user) {
        return BatonApi.of(http, addresses.gateway(), signIn, user);
    }

    /** Nobody at the gateway. */
    public BatonApi anonymous() {
        return BatonApi.anonymous(http, addresses.gateway());
    }

    /** The call that lives in the room. */
    public UUID callIn(String room) {
        String query = "/api/calls?room=" + URLEncoder.encode(room, StandardCharsets.UTF_8);
        return UUID.fromString(as("alice").get(query).expect(200).text("/items/0/id"));
    }

    /** The live socket of a demo user: offers, presence, transfers. */
    public LiveSocket live(String user) {
        return live(user, addresses.gatewaySocket());
    }

    /** The same past the gateway, at this replica. */
    public LiveSocket live(String user, URI replica) {
        return LiveSocket.open(http, replica, () -> signIn.bearer(user));
    }
}
