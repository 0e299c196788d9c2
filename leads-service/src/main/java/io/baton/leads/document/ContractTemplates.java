package io.baton.leads.document;

import io.baton.kit.paging.Cursor;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The templates of contracts in the database. Every method needs an open session; those that write, a transaction. */
@ApplicationScoped
public class ContractTemplates implements PanacheRepositoryBase<ContractTemplate, UUID> {

    Uni<ContractTemplate> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(ContractTemplates::notFound);
    }

    Uni<ContractTemplate> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(ContractTemplates::notFound);
    }

    private static Problem notFound() {
        return Problem.of(ProblemCode.TEMPLATE_NOT_FOUND, "There is no template with this id.");
    }

    /** One row more than a page, newest first. */
    Uni<List<ContractTemplate>> page(String language, Optional<Cursor> after, int limit) {
        StringBuilder query = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (language != null) {
            query.append(" and language = :language");
            parameters.put("language", language);
        }
        after.ifPresent(cursor -> {
            query.append(" and (createdAt < :at or (createdAt = :at and id < :id))");
            parameters.put("at", cursor.at());
            parameters.put("id", cursor.id());
        });
        return find(query + " order by createdAt desc, id desc", parameters)
                .range(0, limit)
                .list();
    }
}
