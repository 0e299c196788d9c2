package io.baton.token.health;

import io.baton.token.livekit.LiveKitRooms;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientRequest;
import io.vertx.mutiny.core.net.NetClient;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks every part whether it is there. Only the database and LiveKit are needed to serve a call. */
@ApplicationScoped
public class HealthDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LiveKitRooms rooms;
    private final HttpClient http;
    private final NetClient net;
    private final String transferService;
    private final String leadsService;
    private final String conversationService;
    private final String identityProvider;
    private final String kafka;

    HealthDesk(
            LiveKitRooms rooms,
            Vertx vertx,
            @ConfigProperty(name = "baton.transfer-service-url") String transferService,
            @ConfigProperty(name = "baton.leads-service-url") String leadsService,
            @ConfigProperty(name = "baton.conversation-service-url") String conversationService,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String identityProvider,
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:19092") String kafka) {
        this.rooms = rooms;
        this.http = vertx.createHttpClient();
        this.net = vertx.createNetClient();
        this.transferService = transferService + "/q/health/ready";
        this.leadsService = leadsService + "/q/health/ready";
        this.conversationService = conversationService + "/q/health/ready";
        this.identityProvider = identityProvider + "/.well-known/openid-configuration";
        this.kafka = kafka;
    }

    @PreDestroy
    void close() {
        http.closeAndForget();
        net.closeAndForget();
    }

    Uni<HealthReport> ask() {
        Map<String, Uni<?>> parts = new LinkedHashMap<>();
        parts.put("database", database());
        parts.put("livekit", rooms.list());
        parts.put("kafka", kafka());
        parts.put("identity-provider", get(identityProvider));
        parts.put("transfer-service", get(transferService));
        parts.put("leads-service", get(leadsService));
        parts.put("conversation-service", get(conversationService));
        return Uni.join()
                .all(parts.values().stream().map(HealthDesk::part).toList())
                .andFailFast()
                .map(answers -> {
                    Map<String, HealthReport.Part> report = new LinkedHashMap<>();
                    report.put("token-service", new HealthReport.Part("up", 0));
                    int next = 0;
                    for (String name : parts.keySet()) {
                        report.put(name, answers.get(next++));
                    }
                    return new HealthReport(status(report), report);
                });
    }

    private static String status(Map<String, HealthReport.Part> parts) {
        if (!isUp(parts, "database") || !isUp(parts, "livekit")) {
            return "down";
        }
        return parts.keySet().stream().allMatch(name -> isUp(parts, name)) ? "up" : "degraded";
    }

    private static boolean isUp(Map<String, HealthReport.Part> parts, String name) {
        return "up".equals(parts.get(name).status());
    }

    private static Uni<HealthReport.Part> part(Uni<?> question) {
        long started = System.nanoTime();
        return question.replaceWith("up")
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .recoverWithItem("down")
                .map(status -> new HealthReport.Part(status, (System.nanoTime() - started) / 1_000_000));
    }

    private static Uni<?> database() {
        return Panache.withSession(
                () -> Panache.getSession().chain(session -> session.createNativeQuery("SELECT 1", Integer.class)
                        .getSingleResult()));
    }

    private Uni<?> kafka() {
        String first = kafka.split(",", 2)[0].trim();
        int colon = first.lastIndexOf(':');
        return net.connect(Integer.parseInt(first.substring(colon + 1)), first.substring(0, colon))
                .call(socket -> socket.close());
    }

    private Uni<?> get(String address) {
        return http.request(new RequestOptions().setMethod(HttpMethod.GET).setAbsoluteURI(address))
                .chain(HttpClientRequest::send)
                .invoke(response -> {
                    if (response.statusCode() != 200) {
                        throw new IllegalStateException("answered " + response.statusCode());
                    }
                });
    }
}
