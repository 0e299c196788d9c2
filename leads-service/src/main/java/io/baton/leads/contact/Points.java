package io.baton.leads.contact;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the ways to reach a contact from requests: one form for each value, each value once, one primary of a kind. */
final class Points {

    private Points() {}

    /** The points of one kind, as a request gives them. */
    static List<Point> read(String kind, List<PointRequest> requests) {
        String field = kind + "s";
        Map<String, Point> points = new LinkedHashMap<>();
        for (int i = 0; i < requests.size(); i++) {
            PointRequest each = requests.get(i);
            String at = field + "[" + i + "].value";
            String value = kind.equals(Point.PHONE)
                    ? PhoneNumber.parse(at, each.value(), each.country()).e164()
                    : email(at, each.value());
            Point point = new Point(kind, value, each.label(), isTrue(each.verified()), isTrue(each.primary()));
            if (points.putIfAbsent(value, point) != null) {
                throw Problem.field(ProblemCode.VALIDATION_FAILED, at, "stands in the list already");
            }
        }
        return onePrimary(field, new ArrayList<>(points.values()));
    }

    /** An address in the form in which it is kept and looked for. */
    static String email(String field, String text) {
        String address = text.strip().toLowerCase(Locale.ROOT);
        if (!address.matches("[^@\\s]{1,64}@[^@\\s.]{1,63}(\\.[^@\\s.]{1,63})+")) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, field, "is not an e-mail address");
        }
        return address;
    }

    private static List<Point> onePrimary(String field, List<Point> points) {
        long primaries = points.stream().filter(Point::primary).count();
        if (primaries > 1) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, field, "has more than one primary entry");
        }
        if (primaries == 0 && !points.isEmpty()) {
            points.set(0, points.getFirst().primary(true));
        }
        return points;
    }

    /** Both, the first ones first; what stands in both counts as verified when either is; of primaries those of {@code mine}. */
    static List<Point> union(List<Point> mine, List<Point> theirs) {
        Map<String, Point> points = new LinkedHashMap<>();
        mine.forEach(point -> points.put(point.kind() + point.value(), point));
        for (Point point : theirs) {
            boolean hasPrimary = mine.stream().anyMatch(each -> each.kind().equals(point.kind()) && each.primary());
            points.merge(
                    point.kind() + point.value(),
                    point.primary(point.primary() && !hasPrimary),
                    (own, other) -> new Point(
                            own.kind(), own.value(), own.label(), own.verified() || other.verified(), own.primary()));
        }
        return List.copyOf(points.values());
    }

    private static boolean isTrue(Boolean value) {
        return value != null && value;
    }
}
