package io.baton.conversation.context;

import io.baton.conversation.conversation.Contacts;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks leads-service, all questions at once. What is not answered in time is missing; the rest is told. */
@ApplicationScoped
class LeadsFacts implements ContactFacts {

    private static final Logger LOG = Logger.getLogger(LeadsFacts.class);

    /** Somebody waits to speak. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LeadsApi api;

    LeadsFacts(@RestClient LeadsApi api) {
        this.api = api;
    }

    /** What came of a question: lines, or the parts that lack it. */
    private record Answer(List<ContextLine> lines, Set<String> missing) {}

    @Override
    public Uni<Told> of(UUID id, String bearer) {
        String as = "Bearer " + bearer;
        return Uni.join()
                .all(
                        answer(api.contact(as, id), LeadsLines::who, "who", "preferences"),
                        answer(api.consents(as, id), items -> LeadsLines.consents(id, items), "consent"),
                        answer(api.leads(as, id), LeadsLines::leads, "leads", "promises"),
                        answer(api.notes(as, id), items -> LeadsLines.notes(id, items), "promises"),
                        documents(as, "quotes", id),
                        documents(as, "invoices", id),
                        documents(as, "contracts", id))
                .andFailFast()
                .map(LeadsFacts::told);
    }

    private Uni<Answer> documents(String as, String kind, UUID contact) {
        return answer(
                api.documents(as, kind, contact, "issued"), items -> LeadsLines.documents(kind, items), "documents");
    }

    private static Told told(List<Answer> answers) {
        List<ContextLine> lines = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        answers.forEach(answer -> {
            lines.addAll(answer.lines);
            missing.addAll(answer.missing);
        });
        return new Told(lines, List.copyOf(missing));
    }

    private interface Reader<T> {
        List<ContextLine> read(T answer);
    }

    private static <T> Uni<Answer> answer(Uni<T> question, Reader<T> reader, String... parts) {
        return question.ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(answer -> new Answer(reader.read(answer), Set.of()))
                .onFailure(LeadsFacts::saysThatThereIsNobody)
                .transform(failure -> Contacts.notFound())
                .onFailure(failure -> !(failure instanceof io.baton.kit.problem.Problem))
                .recoverWithItem(failure -> {
                    LOG.debugf(
                            "leads-service did not say: %s", failure.getClass().getSimpleName());
                    return new Answer(List.of(), Set.of(parts));
                });
    }

    private static boolean saysThatThereIsNobody(Throwable failure) {
        return failure instanceof WebApplicationException refused
                && refused.getResponse().getStatus() == 404;
    }
}
