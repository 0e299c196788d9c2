package io.baton.kit.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the items, in the order asked for
 * @param nextCursor where the next page begins, or null at the end
 * @param <T> what is listed
 */
public record Page<T>(List<T> items, String nextCursor) {

    /** The largest page. */
    public static final int MAX_LIMIT = 200;
    /** The page size when none is asked for. */
    public static final String DEFAULT_LIMIT = "50";

    /** A page from one row more than asked for: the extra row only says that there is more. */
    public static <R, T> Page<T> of(List<R> rows, int limit, Function<R, Cursor> position, Function<R, T> view) {
        boolean more = rows.size() > limit;
        List<R> shown = more ? rows.subList(0, limit) : rows;
        String next = more ? position.apply(shown.getLast()).encode() : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }
}
