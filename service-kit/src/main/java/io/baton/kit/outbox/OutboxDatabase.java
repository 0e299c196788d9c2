package io.baton.kit.outbox;

import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the outbox's own connection goes: the service's database. */
@ApplicationScoped
class OutboxDatabase {

    private final PgConnectOptions options;

    OutboxDatabase(
            @ConfigProperty(name = "quarkus.datasource.reactive.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.options = PgConnectOptions.fromUri(url.replaceFirst("^vertx-reactive:", ""));
        this.options.setConnectTimeout(3000);
        this.options.setCachePreparedStatements(true);
        username.ifPresent(options::setUser);
        password.ifPresent(options::setPassword);
    }

    PgConnectOptions options() {
        return new PgConnectOptions(options);
    }
}
