package io.baton.kit.visitor;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;

/** Who sent the current request. */
@RequestScoped
public class VisitorContext {

    private final HttpServerRequest request;

    VisitorContext(HttpServerRequest request) {
        this.request = request;
    }

    /** The visitor, as browser and network say. */
    public Visitor visitor() {
        String address = request.remoteAddress() == null
                ? "unknown"
                : request.remoteAddress().hostAddress();
        return new Visitor(request.getHeader("Origin"), address == null ? "unknown" : address);
    }
}
