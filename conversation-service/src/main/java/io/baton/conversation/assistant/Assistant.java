package io.baton.conversation.assistant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.conversation.conversation.ConversationDesk;
import io.baton.conversation.function.Arguments;
import io.baton.conversation.function.Audience;
import io.baton.conversation.function.Caller;
import io.baton.conversation.function.Functions;
import io.baton.conversation.message.Message;
import io.baton.conversation.message.Messages;
import io.baton.conversation.model.ChatModel;
import io.baton.conversation.model.ModelFailed;
import io.baton.conversation.model.Prompt;
import io.baton.conversation.model.Turn;
import io.baton.conversation.model.Wish;
import io.baton.conversation.notification.Notice;
import io.baton.conversation.notification.NotificationDesk;
import io.baton.conversation.proposal.Failure;
import io.baton.conversation.proposal.FunctionDesk;
import io.baton.conversation.proposal.Outcome;
import io.baton.conversation.proposal.ProposalDesk;
import io.baton.conversation.proposal.ProposalNews;
import io.baton.conversation.proposal.ProposalView;
import io.baton.conversation.proposal.Request;
import io.baton.kit.id.Ids;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers what a person says: asks the model, asks for the functions that the model wants, tells it what came of them, and so on until
 * it has an answer or has gone as far as it may. The model is a guest here: it is offered only what the person may use, and whatever
 * it asks for goes through the same gate as everything else.
 */
@ApplicationScoped
public class Assistant {

    private static final int PROPOSALS_TOLD = 10;

    private final ChatModel model;
    private final Functions functions;
    private final FunctionDesk desk;
    private final ProposalDesk proposals;
    private final ProposalNews proposalNews;
    private final Arguments arguments;
    private final Threads threads;
    private final ConversationDesk conversations;
    private final Messages messages;
    private final NotificationDesk notifications;
    private final Background background;
    private final SpendDesk spend;
    private final AssistantSettings settings;
    private final Fence fence;
    private final Ids ids;
    private final Clock clock;

    Assistant(
            ChatModel model,
            Functions functions,
            FunctionDesk desk,
            ProposalDesk proposals,
            ProposalNews proposalNews,
            Arguments arguments,
            Threads threads,
            ConversationDesk conversations,
            Messages messages,
            NotificationDesk notifications,
            Background background,
            SpendDesk spend,
            AssistantSettings settings,
            ObjectMapper json,
            Ids ids,
            Clock clock) {
        this.model = model;
        this.functions = functions;
        this.desk = desk;
        this.proposals = proposals;
        this.proposalNews = proposalNews;
        this.arguments = arguments;
        this.threads = threads;
        this.conversations = conversations;
        this.messages = messages;
        this.notifications = notifications;
        this.background = background;
        this.spend = spend;
        this.settings = settings;
        this.fence = new Fence(json, settings.resultCharacters());
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Answers.
     *
     * @throws Problem {@code model_not_configured}, {@code model_away} with a {@code reason}, {@code conversation_not_found},
     *     {@code conversation_closed}, {@code contact_not_found}, {@code spend_limit}
     */
    public Uni<ChatReply> answer(Caller caller, ChatRequest request, ChatListener listener) {
        if (!model.isConfigured()) {
            if (caller.isVisitor()) {
                return keep(caller, request);
            }
            throw Problem.of(
                    ProblemCode.MODEL_NOT_CONFIGURED,
                    "No language model is configured: functions, proposals and the rest work without one.");
        }
        return proposals
                .takeUp(caller)
                .chain(() -> background.named(caller, request.contactId()))
                .chain(known -> Panache.withTransaction(() -> frame(caller, request, known)))
                .chain(frame -> begin(caller, request, frame))
                .chain(talk ->
                        round(talk, listener).onFailure(ModelFailed.class).transform(failure -> away(failure)))
                .call(reply -> remember(caller, reply, listener));
    }

    /** There is nobody but the assistant to answer a visitor now: what they say is kept all the same. */
    private Uni<ChatReply> keep(Caller caller, ChatRequest request) {
        return Panache.withTransaction(() -> thread(caller, request))
                .chain(thread -> say(thread, role(caller), caller.name(), request.message()))
                .onItem()
                .transformToUni(kept -> Uni.createFrom()
                        .failure(Problem.of(
                                ProblemCode.MODEL_NOT_CONFIGURED,
                                "Nobody answers here just now. What you wrote is kept, and somebody reads it.",
                                Map.of("kept", true))));
    }

    private static Message.Role role(Caller caller) {
        return caller.isVisitor() ? Message.Role.CUSTOMER : Message.Role.AGENT;
    }

    private Uni<UUID> thread(Caller caller, ChatRequest request) {
        if (caller.isVisitor()) {
            return threads.newest(caller);
        }
        if (request.conversationId() != null) {
            return threads.required(caller, request.conversationId());
        }
        return request.conversationHistory() == null ? threads.begin(caller) : threads.newest(caller);
    }

    /** Nothing is begun for who has spent enough. */
    private Uni<Frame> frame(Caller caller, ChatRequest request, String named) {
        return thread(caller, request)
                .chain(thread -> spend.left(caller, thread).chain(left -> threads.contact(thread)
                        .map(contact -> new Frame(thread, request.contactId() == null ? contact : null, named, left))));
    }

    /** The conversation, with whom it is when nobody else is named, what is known of who is named, and what it may cost. */
    private record Frame(UUID thread, UUID contact, String named, long mayCost) {}

    private Uni<Talk> begin(Caller caller, ChatRequest request, Frame frame) {
        UUID thread = frame.thread;
        Prompt.Said now = new Prompt.ByPerson(request.message());
        Uni<List<Prompt.Said>> before = request.conversationHistory() != null
                ? Uni.createFrom().item(History.of(request.conversationHistory(), settings.history()))
                : Panache.withSession(() -> messages.page(thread, Optional.empty(), settings.history() - 1))
                        .map(kept -> History.kept(kept, caller));
        return before.chain(said -> background.linked(caller, frame.contact).chain(linked -> proposals
                .ofConversation(thread, caller, PROPOSALS_TOLD)
                .call(() -> say(thread, role(caller), caller.name(), request.message()))
                .map(told -> new Talk(
                        caller,
                        thread,
                        Instructions.of(caller, clock.instant(), told, frame.named + linked),
                        History.and(said, now),
                        clock.instant(),
                        frame.mayCost))));
    }

    private Uni<ChatReply> round(Talk talk, ChatListener listener) {
        Talk.Stop stop = talk.stop(clock.instant(), settings);
        if (stop != null) {
            listener.said(stop.words());
            return Uni.createFrom().item(talk.reply(stop.words(), stop));
        }
        Prompt prompt = talk.prompt(offers(talk.caller()));
        Duration left = talk.left(clock.instant(), settings.deadline());
        return model.next(prompt, left, listener::said)
                .call(turn -> count(talk, turn))
                .chain(turn -> {
                    talk.took(
                            turn, turn.wishes().stream().map(this::presentable).toList());
                    return turn.wishes().isEmpty()
                            ? Uni.createFrom().item(talk.reply(turn.text(), null))
                            : fulfil(talk, turn, listener).chain(() -> round(talk, listener));
                });
    }

    private Uni<Void> count(Talk talk, Turn turn) {
        return Panache.withTransaction(() -> spend.spent(talk.caller(), talk.conversation(), turn.tokens()));
    }

    private List<Prompt.Offer> offers(Caller caller) {
        return functions.offeredTo(caller.audience()).stream()
                .map(listed ->
                        new Prompt.Offer(listed.name(), listed.declaration().description(), listed.schema()))
                .toList();
    }

    private Uni<Void> fulfil(Talk talk, Turn turn, ChatListener listener) {
        Uni<Void> done = Uni.createFrom().voidItem();
        int count = 0;
        for (Wish wish : turn.wishes()) {
            boolean tooMany = ++count > settings.functionsAtOnce();
            done = done.chain(() -> tooMany ? refuse(talk, wish) : fulfil(talk, wish, listener));
        }
        return done;
    }

    /** Every wish is answered, also one that comes to nothing: models refuse to go on otherwise. */
    private Uni<Void> refuse(Talk talk, Wish wish) {
        talk.answered(
                wish,
                fence.around(failed(
                        wish.name(),
                        "too_many_functions",
                        "At most " + settings.functionsAtOnce() + " functions are called at once.")));
        return Uni.createFrom().voidItem();
    }

    private Uni<Void> fulfil(Talk talk, Wish wish, ChatListener listener) {
        JsonNode given;
        try {
            given = arguments.object(wish.arguments());
        } catch (Arguments.Invalid invalid) {
            Outcome outcome = failed(wish.name(), "validation_failed", "The arguments are not a JSON object.");
            talk.before(wish.name(), null);
            return told(talk, wish, null, outcome, listener);
        }
        Outcome before = talk.before(wish.name(), given);
        if (before != null) {
            // Asked again it would find the same, or propose the same twice.
            return told(talk, wish, given, before, listener);
        }
        return desk.ask(new Request(talk.caller(), talk.conversation(), wish.name(), given, "chat"))
                .invoke(outcome -> {
                    talk.came(given, outcome);
                    if (outcome.proposal() != null) {
                        listener.proposed(outcome.proposal());
                    }
                })
                .call(outcome -> outcome.proposal() != null && listener.isGone()
                        ? proposalNews.remind(List.of(outcome.proposal().id()))
                        : Uni.createFrom().voidItem())
                .chain(outcome -> told(talk, wish, given, outcome, listener));
    }

    private Uni<Void> told(Talk talk, Wish wish, JsonNode given, Outcome outcome, ChatListener listener) {
        ChatReply.Called call = new ChatReply.Called(
                shortened(wish.name()), given, outcome.kind(), fence.bounded(outcome.result()), outcome.failure());
        talk.called(call);
        listener.called(call);
        talk.answered(wish, fence.around(outcome));
        return Uni.createFrom().voidItem();
    }

    /** As the model is told what it wished for: servers refuse names and arguments that are none, also in what was said before. */
    private Wish presentable(Wish wish) {
        String name = wish.name().matches("[A-Za-z0-9_-]{1,64}") ? wish.name() : "unknown";
        try {
            arguments.object(wish.arguments());
            return new Wish(wish.id(), name, wish.arguments().isBlank() ? "{}" : wish.arguments());
        } catch (Arguments.Invalid invalid) {
            return new Wish(wish.id(), name, "{}");
        }
    }

    private static Outcome failed(String name, String code, String detail) {
        return new Outcome(name, Outcome.Kind.FAILED, null, null, new Failure(code, detail, List.of()));
    }

    private static String shortened(String name) {
        return name.length() <= 64 ? name : name.substring(0, 64);
    }

    /** Writes down what was answered; whoever does not hear it any more is told that it is there. */
    private Uni<Void> remember(Caller caller, ChatReply reply, ChatListener listener) {
        UUID thread = reply.conversationId();
        Message answer = message(Message.Role.ASSISTANT, "assistant", reply.reply());
        boolean unheard = listener.isGone() && caller.audience().may(Audience.AGENT);
        return Panache.withTransaction(() -> conversations
                        .say(thread, answer)
                        .call(() -> unheard
                                ? notifications.tell(List.of(Notice.ofAnswer(
                                        caller.name(), answer.id(), "The assistant has answered", thread)))
                                : Uni.createFrom().voidItem()))
                .call(() -> unheard
                        ? proposalNews.remind(
                                reply.proposals().stream().map(ProposalView::id).toList())
                        : Uni.createFrom().voidItem())
                .replaceWithVoid();
    }

    private Uni<Void> say(UUID thread, Message.Role role, String author, String text) {
        Message message = message(role, author, text);
        return Panache.withTransaction(() -> conversations.say(thread, message)).replaceWithVoid();
    }

    private Message message(Message.Role role, String author, String text) {
        String kept = text.length() <= Message.LONGEST_TEXT ? text : text.substring(0, Message.LONGEST_TEXT);
        return new Message(
                ids.next(),
                role,
                author,
                kept.replace("\0", ""),
                Message.Source.ASSISTANT,
                clock.instant().truncatedTo(java.time.temporal.ChronoUnit.MICROS),
                1,
                true);
    }

    private static Problem away(ModelFailed failure) {
        Map<String, ?> reason = Map.of("reason", failure.reason().wire());
        return failure.retryAfter()
                .map(wait -> Problem.away(
                        ProblemCode.MODEL_AWAY,
                        "The language model fails and is left alone for a while; what was said is kept.",
                        reason,
                        wait))
                .orElseGet(() -> Problem.of(
                        ProblemCode.MODEL_AWAY,
                        "The language model gave no answer; what was said is kept, say it again.",
                        reason));
    }
}
