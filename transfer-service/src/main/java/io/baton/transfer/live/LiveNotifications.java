package io.baton.transfer.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Hears of new messages over a database connection of its own; opened again when it breaks. */
@ApplicationScoped
class LiveNotifications {

    private static final Logger LOG = Logger.getLogger(LiveNotifications.class);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final LiveDelivery delivery;
    private final PgConnectOptions options;
    private volatile boolean stopping;
    private volatile PgConnection connection;

    LiveNotifications(
            Vertx vertx,
            LiveDelivery delivery,
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.vertx = vertx;
        this.delivery = delivery;
        this.options = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""));
        this.options.setConnectTimeout(3000);
        username.ifPresent(options::setUser);
        password.ifPresent(options::setPassword);
    }

    void start(@Observes StartupEvent event) {
        listen();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        if (connection != null) {
            connection.closeAndForget();
        }
    }

    private void listen() {
        PgConnection.connect(vertx, new PgConnectOptions(options))
                .chain(this::hear)
                .subscribe()
                .with(ignored -> delivery.wakeAll(), failure -> {
                    LOG.warnf("News for live sockets cannot be heard now: %s", failure.toString());
                    later();
                });
    }

    private Uni<Void> hear(PgConnection opened) {
        connection = opened;
        opened.notificationHandler(notification -> delivery.wake(notification.getPayload()));
        opened.closeHandler(this::later);
        return opened.query("LISTEN live").execute().replaceWithVoid();
    }

    private void later() {
        if (!stopping) {
            vertx.setTimer(RETRY.toMillis(), ignored -> listen());
        }
    }
}
