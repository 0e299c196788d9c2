package io.baton.leads.exchange;

import io.baton.kit.sql.Sql;
import io.baton.leads.web.CsvCell;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Leads as CSV, in the columns that an import takes; whoever opens it computes no cell. */
@ApplicationScoped
class LeadExport {

    /** A file has so many leads at most; the next begins after the last id of this one. */
    static final int MOST = 10_000;

    private static final String SELECT = """
            SELECT l.id, c.name, c.company, c.language, c.time_zone, l.title, l.status, l.priority, l.source, l.owner,
                   l.value, l.currency, l.next_action, l.next_action_at, array_to_string(l.tags, ';'),
                   (SELECT min(value) FROM contact_point p WHERE p.contact_id = c.id AND p.kind = 'email'),
                   (SELECT min(value) FROM contact_point p WHERE p.contact_id = c.id AND p.kind = 'phone')
            FROM lead l JOIN contact c ON c.id = l.contact_id WHERE true""";

    /**
     * A file of leads.
     *
     * @param last the last lead in it, after which the next file begins; null when this one holds all that are left
     */
    record File(String csv, UUID last) {}

    /** The leads after an id, in the order of their ids. */
    Uni<File> csv(UUID after, String status) {
        Map<String, Object> parameters = new HashMap<>(Map.of("limit", MOST));
        if (after != null) {
            parameters.put("after", after);
        }
        if (status != null) {
            parameters.put("status", status.toUpperCase(Locale.ROOT));
        }
        String sql = SELECT
                + (after == null ? "" : " AND l.id > :after")
                + (status == null ? "" : " AND l.status = :status")
                + " ORDER BY l.id LIMIT :limit";
        return Sql.rows(sql, Object[].class, parameters)
                .map(rows -> new File(print(rows), rows.size() < MOST ? null : (UUID) rows.getLast()[0]));
    }

    private static String print(List<Object[]> rows) {
        StringWriter out = new StringWriter();
        String[] header = LeadRow.COLUMNS.toArray(String[]::new);
        try (var printer = new CSVPrinter(
                out, CSVFormat.DEFAULT.builder().setHeader(header).get())) {
            for (Object[] row : rows) {
                Instant next = Sql.instant(row[13]);
                printer.printRecord(
                        cell(row[1]),
                        cell(row[15]),
                        // A number begins with + by its nature: the apostrophe goes again when it is taken in.
                        cell(row[16]),
                        "",
                        cell(row[2]),
                        cell(row[3]),
                        cell(row[4]),
                        cell(row[5]),
                        ((String) row[6]).toLowerCase(Locale.ROOT),
                        row[7],
                        cell(row[8]),
                        cell(row[9]),
                        ((BigDecimal) row[10]).toPlainString(),
                        cell(row[11]),
                        cell(row[12]),
                        next == null ? "" : next.toString(),
                        cell(row[14]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String cell(Object value) {
        return CsvCell.write((String) value);
    }
}
