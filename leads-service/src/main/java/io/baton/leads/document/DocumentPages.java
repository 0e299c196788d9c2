package io.baton.leads.document;

import io.baton.kit.paging.Cursor;
import io.baton.kit.paging.Page;
import io.baton.leads.contact.Contacts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads documents. */
@ApplicationScoped
class DocumentPages {

    private final Documents documents;
    private final Contacts contacts;
    private final Vertx vertx;

    DocumentPages(Documents documents, Contacts contacts, Vertx vertx) {
        this.documents = documents;
        this.contacts = contacts;
        this.vertx = vertx;
    }

    Uni<Page<DocumentView>> page(DocumentKind kind, String state, UUID contactId, Optional<Cursor> after, int limit) {
        return Panache.withSession(
                () -> documents.page(kind, state, contactId, after, limit).chain(rows -> contacts.names(
                                rows.stream().map(row -> row.contactId).toList())
                        .map(names -> Page.of(
                                rows,
                                limit,
                                row -> new Cursor(row.createdAt, row.id),
                                row -> DocumentView.of(row, names.get(row.contactId))))));
    }

    Uni<DocumentView> get(DocumentKind kind, UUID id) {
        return Panache.withSession(() -> documents.require(kind, id).chain(document -> contacts.name(document.contactId)
                .map(name -> DocumentView.of(document, name))));
    }

    /** Laid out on a worker: it takes milliseconds that the event loop does not have. */
    Uni<byte[]> pdf(DocumentKind kind, UUID id) {
        return get(kind, id).chain(view -> vertx.executeBlocking(() -> DocumentPdf.of(view), false));
    }
}
