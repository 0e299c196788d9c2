package io.baton.systemtest.api;

import java.net.URI;
import java.util.Map;

/** Where the parts of a running stack listen, all shifted by {@code BATON_PORT_OFFSET}. */
public record Addresses(int offset) {

    /** Of the stack that the environment names; a developer's own stack by default. */
    public static Addresses from(Map<String, String> environment) {
        return new Addresses(Integer.parseInt(environment.getOrDefault("BATON_PORT_OFFSET", "0")));
    }

    public URI gateway() {
        return local("http", 8080);
    }

    /** The same origin for sockets. */
    public URI gatewaySocket() {
        return local("ws", 8080);
    }

    /** token-service itself, past the gateway. */
    public URI tokenService() {
        return local("http", 8081);
    }

    /** transfer-service itself, past the gateway. */
    public URI transferService() {
        return local("http", 8082);
    }

    /** leads-service itself, past the gateway. */
    public URI leadsService() {
        return local("http", 8083);
    }

    /** conversation-service itself, past the gateway. */
    public URI conversationService() {
        return local("http", 8084);
    }

    public URI issuer() {
        return local("http", 8180).resolve("/realms/baton");
    }

    public URI liveKit() {
        return local("http", 7880);
    }

    public String kafka() {
        return "127.0.0.1:" + (19092 + offset);
    }

    /** Where the stand-in for the model listens, so that the stack can be told before it exists. */
    public int modelPort() {
        return 8099 + offset;
    }

    private URI local(String scheme, int port) {
        return URI.create(scheme + "://localhost:" + (port + offset) + "/");
    }
}
