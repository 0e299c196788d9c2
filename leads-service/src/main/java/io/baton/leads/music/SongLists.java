package io.baton.leads.music;

import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.leads.web.CsvCell;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Songs as CSV and M3U, in and out. */
@ApplicationScoped
class SongLists {

    private static final String[] COLUMNS = {
        "title", "artist", "year", "genre", "mood", "energy", "explicit", "language", "bpm", "length_seconds"
    };

    private final MusicDesk desk;
    private final Validator validator;

    SongLists(MusicDesk desk, Validator validator) {
        this.desk = desk;
        this.validator = validator;
    }

    /** What came of an import, row by row. */
    public record Report(int added, int known, int refused, List<Row> rows) {}

    /**
     * A row that was not added.
     *
     * @param row counted from 1, without the header
     * @param message what is wrong with it
     */
    public record Row(int row, String field, String message) {}

    /** Adds what is new; rows that are not right are left out and named. */
    Uni<Report> take(String csv) {
        List<Row> rows = new ArrayList<>();
        List<SongRequest> good = read(csv, rows);
        return Panache.withTransaction(() -> Multi.createFrom()
                        .iterable(good)
                        .onItem()
                        .transformToUniAndConcatenate(desk::addIfNew)
                        .collect()
                        .asList())
                .map(added -> {
                    int isNew = (int) added.stream().filter(each -> each).count();
                    return new Report(isNew, added.size() - isNew, rows.size(), rows);
                });
    }

    private List<SongRequest> read(String csv, List<Row> problems) {
        String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        List<SongRequest> good = new ArrayList<>();
        try (var parser = format.parse(new StringReader(text))) {
            if (!parser.getHeaderNames().containsAll(List.of("title", "artist", "year", "genre", "mood", "energy"))) {
                throw invalid("The first line must name the columns " + String.join(", ", COLUMNS) + ".");
            }
            for (CSVRecord record : parser) {
                read(record, good, problems);
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw invalid("It is no CSV: look for quotes that are not closed.");
        }
        return good;
    }

    private static Problem invalid(String detail) {
        return Problem.of(ProblemCode.CSV_INVALID, detail);
    }

    private void read(CSVRecord record, List<SongRequest> good, List<Row> problems) {
        int row = (int) record.getRecordNumber();
        try {
            SongRequest song = new SongRequest(
                    text(record, "title"),
                    text(record, "artist"),
                    number(record, "year"),
                    text(record, "genre"),
                    text(record, "mood"),
                    number(record, "energy"),
                    "true".equalsIgnoreCase(text(record, "explicit")),
                    text(record, "language"),
                    number(record, "bpm"),
                    number(record, "length_seconds"));
            var wrong = validator.validate(song).stream().findFirst();
            if (wrong.isPresent()) {
                problems.add(new Row(
                        row,
                        wrong.get().getPropertyPath().toString(),
                        wrong.get().getMessage()));
            } else {
                good.add(song);
            }
        } catch (NumberFormatException e) {
            problems.add(new Row(row, "year", "must be a whole number, as must energy, bpm and length_seconds"));
        }
    }

    private static String text(CSVRecord record, String column) {
        String value = record.isSet(column) ? CsvCell.read(record.get(column)) : "";
        return value.isEmpty() ? null : value;
    }

    private static Integer number(CSVRecord record, String column) {
        String value = text(record, column);
        return value == null ? null : Integer.valueOf(value);
    }

    static String csv(List<SongView> songs) {
        StringWriter out = new StringWriter();
        try (var printer = new CSVPrinter(
                out, CSVFormat.DEFAULT.builder().setHeader(COLUMNS).get())) {
            for (SongView song : songs) {
                printer.printRecord(
                        CsvCell.write(song.title()),
                        CsvCell.write(song.artist()),
                        song.year(),
                        CsvCell.write(song.genre()),
                        song.mood(),
                        song.energy(),
                        song.explicit(),
                        song.language(),
                        song.bpm(),
                        song.lengthSeconds());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Extended M3U: a length that is not known is -1; in place of files, which nobody has here, names to search for. */
    static String m3u(List<SongView> songs) {
        StringBuilder out = new StringBuilder("#EXTM3U\n");
        for (SongView song : songs) {
            String name = oneLine(song.artist()) + " - " + oneLine(song.title());
            out.append("#EXTINF:%d,%s%n"
                            .formatted(song.lengthSeconds() == null ? -1 : song.lengthSeconds(), name)
                            .replace("\r", ""))
                    .append(name.replaceAll("[/\\\\]", "_").toLowerCase(Locale.ROOT))
                    .append(".mp3\n");
        }
        return out.toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " ");
    }
}
