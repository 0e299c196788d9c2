package io.baton.kit.sql;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Statements that are no matter of one entity, in the session that is open now. */
public final class Sql {

    private Sql() {}

    /** Runs a statement. @return how many rows it touched */
    public static Uni<Integer> run(String sql, Map<String, ?> parameters) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql);
            parameters.forEach(query::setParameter);
            return query.executeUpdate();
        });
    }

    /** Reads rows of one column, or arrays of several ({@code Object[].class}). */
    public static <T> Uni<List<T>> rows(String sql, Class<T> type, Map<String, ?> parameters) {
        return Panache.getSession().chain(session -> {
            var query = session.createNativeQuery(sql, type);
            parameters.forEach(query::setParameter);
            return query.getResultList();
        });
    }

    /** A time as native statements take it. */
    public static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /** A time as native statements give it. */
    public static Instant instant(Object value) {
        return switch (value) {
            case null -> null;
            case OffsetDateTime time -> time.toInstant();
            case Instant time -> time;
            default -> throw new IllegalArgumentException("not a time: " + value.getClass());
        };
    }
}
