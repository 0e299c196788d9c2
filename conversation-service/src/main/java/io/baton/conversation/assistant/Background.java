package io.baton.conversation.assistant;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.conversation.context.ContextView;
import io.baton.conversation.context.ContextWriter;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Caller;
import io.baton.conversation.model.Home;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What the model is told of the contact that a talk is about: looked up anew before each message with the bearer of who asks, so that
 * what they may not see is not in it, and kept nowhere.
 */
@ApplicationScoped
class Background {

    private static final Logger LOG = Logger.getLogger(Background.class);

    /** Nobody is known of whom the talk is. */
    static final String NONE = "";

    private final ContextWriter contexts;
    private final AssistantSettings settings;
    private final ObjectMapper json;
    private final Fence fence;

    Background(ContextWriter contexts, AssistantSettings settings, ObjectMapper json) {
        this.contexts = contexts;
        this.settings = settings;
        this.json = json;
        // The lines are bounded by their tokens already; a line's source and names come on top of that.
        this.fence = new Fence(json, Integer.MAX_VALUE);
    }

    /**
     * Of whom the person names.
     *
     * @param contact null when nobody is named
     * @throws Problem {@code contact_not_found}
     */
    Uni<String> named(Caller caller, UUID contact) {
        return told(caller, contact).onFailure(failure -> !isUnknown(failure)).recoverWithItem(failure -> {
            LOG.warnf("The model is told nothing of the contact: %s", failure.getClass());
            return nothing(contact);
        });
    }

    /**
     * Of whom the conversation is with: when they are gone, the talk goes on without.
     *
     * @param contact null when it is with nobody who is known
     */
    Uni<String> linked(Caller caller, UUID contact) {
        return named(caller, contact).onFailure(Background::isUnknown).recoverWithItem(NONE);
    }

    private Uni<String> told(Caller caller, UUID contact) {
        return contact == null || !caller.audience().may(Audience.AGENT)
                ? Uni.createFrom().item(NONE)
                : Home.here(contexts.write(contact, settings.contextTokens(), caller.bearer()))
                        .map(this::told);
    }

    private String told(ContextView view) {
        String text = "\nThe talk is about the contact " + view.contactId() + ". What is known of them now:\n"
                + fence.around(json.valueToTree(view.lines()));
        return view.missing().isEmpty()
                ? text
                : text + "\nThe service that knows more is away. Not known now: " + String.join(", ", view.missing())
                        + ". Say so when it matters.";
    }

    private static String nothing(UUID contact) {
        return "\nThe talk is about the contact " + contact
                + ". Nothing is known of them now: who knows is away. Say so when it matters.";
    }

    private static boolean isUnknown(Throwable failure) {
        return failure instanceof Problem problem && problem.code() == ProblemCode.CONTACT_NOT_FOUND;
    }
}
