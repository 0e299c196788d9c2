package io.baton.leads.exchange;

import io.baton.kit.id.Ids;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jboss.logging.Logger;

/** Works off imports, one at a time on a worker thread, reading as it goes; goes on with those whose worker was killed. */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Imports imports;
    private final RowWriter writer;
    private final ImportSettings settings;
    private final Ids ids;
    private final Clock clock;
    private final Vertx vertx;

    ImportRunner(Imports imports, RowWriter writer, ImportSettings settings, Ids ids, Clock clock, Vertx vertx) {
        this.imports = imports;
        this.writer = writer;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        this.vertx = vertx;
    }

    @Blocking
    @Scheduled(every = "1s", identity = "lead-imports", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        UUID worker = ids.next();
        await(() -> Panache.withTransaction(() -> imports.claim(worker))).ifPresent(id -> run(id, worker));
    }

    @Blocking
    @Scheduled(
            every = "1h",
            delayed = "1m",
            identity = "lead-imports-forgotten",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Instant before = clock.instant().minus(settings.keepFile());
        await(() -> Panache.withTransaction(() -> imports.forgetPartsBefore(before)));
    }

    private void run(UUID id, UUID worker) {
        try {
            int parts = await(() -> Panache.withSession(() -> imports.require(id))).parts;
            if (read(id, worker, parts)) {
                await(() -> writer.finish(id, worker, LeadImport.DONE, null));
            }
        } catch (Problem e) {
            await(() -> writer.finish(id, worker, LeadImport.FAILED, e.getDetail()));
        } catch (UncheckedIOException | IllegalStateException | IllegalArgumentException e) {
            LOG.infof("An import cannot be read: import=%s", id);
            await(() -> writer.finish(id, worker, LeadImport.FAILED, wrong(e)));
        } catch (IOException e) {
            await(() -> writer.finish(id, worker, LeadImport.FAILED, wrong(new UncheckedIOException(e))));
        }
    }

    private static String wrong(RuntimeException failure) {
        return failure.getCause() instanceof CharacterCodingException
                ? "The file is not in UTF-8: save it anew in that encoding."
                : "It is no CSV: look for quotes that are not closed.";
    }

    private boolean read(UUID id, UUID worker, int parts) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = format.parse(reader(id, parts))) {
            requireHeader(parser.getHeaderNames());
            List<CSVRecord> batch = new ArrayList<>();
            for (CSVRecord record : parser) {
                if (record.getRecordNumber() > settings.maxRows()) {
                    throw invalid("It has more than " + settings.maxRows() + " rows: the rest was left out.");
                }
                batch.add(record);
                if (batch.size() == settings.batch() && !write(id, worker, batch)) {
                    return false;
                }
            }
            return batch.isEmpty() || write(id, worker, batch);
        }
    }

    private boolean write(UUID id, UUID worker, List<CSVRecord> batch) {
        List<CSVRecord> rows = List.copyOf(batch);
        batch.clear();
        return await(() -> writer.write(id, worker, rows));
    }

    private static void requireHeader(List<String> header) {
        if (!header.containsAll(LeadRow.NEEDED)) {
            throw invalid("The first line must name the columns; name and title are needed.");
        }
        header.stream()
                .filter(name -> !LeadRow.COLUMNS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw invalid("The first line names the column "
                            + name.substring(0, Math.min(64, name.length())).replace("\0", "") + "; there are "
                            + String.join(", ", LeadRow.COLUMNS) + ".");
                });
    }

    private static Problem invalid(String detail) {
        return Problem.of(ProblemCode.CSV_INVALID, detail);
    }

    /** Strictly UTF-8, with or without a byte order mark. */
    private Reader reader(UUID id, int parts) throws IOException {
        PartStream stream =
                new PartStream(parts, part -> await(() -> Panache.withSession(() -> imports.part(id, part))));
        BufferedReader reader = new BufferedReader(new InputStreamReader(
                stream,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    /** Runs reactive work from this worker thread, on an event loop context of its own. */
    private <T> T await(Supplier<Uni<T>> work) {
        Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        return Uni.createFrom()
                .<T>emitter(emitter ->
                        context.runOnContext(start -> work.get().subscribe().with(emitter::complete, emitter::fail)))
                .await()
                .atMost(PATIENCE);
    }
}
