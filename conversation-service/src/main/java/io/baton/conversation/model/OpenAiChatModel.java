package io.baton.conversation.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.openai.client.OpenAIClientAsync;
import com.openai.client.okhttp.OpenAIOkHttpClientAsync;
import com.openai.core.RequestOptions;
import com.openai.core.http.AsyncStreamResponse;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Talks to OpenAI over Responses, or to a compatible server over Chat Completions, streaming, on the client's own threads; never
 * retries, since somebody waits.
 */
@ApplicationScoped
class OpenAiChatModel implements ChatModel {

    private static final Logger LOG = Logger.getLogger(OpenAiChatModel.class);

    private final ModelSettings settings;
    private final ObjectMapper json;
    private final ModelRest rest;
    private final MeterRegistry meters;
    private final OpenAIClientAsync client;
    private final OpenAiApi<?> api;

    OpenAiChatModel(ModelSettings settings, ObjectMapper json, ModelRest rest, MeterRegistry meters) {
        this.settings = settings;
        this.json = json;
        this.rest = rest;
        this.meters = meters;
        this.client = ModelSettings.isComplete(settings) ? client(settings) : null;
        this.api = overResponses(settings)
                ? new OpenAiResponses(client, settings, json)
                : new OpenAiCompletions(client, settings, json);
    }

    /** Builds a request once before somebody waits for one: the first time takes seconds on a busy machine. */
    void warmUp(@Observes StartupEvent event) {
        if (isConfigured()) {
            JsonNode nothing = JsonNodeFactory.instance.objectNode().put("type", "object");
            Prompt prompt = new Prompt(
                    "Say nothing.",
                    List.of(new Prompt.ByPerson("nothing")),
                    List.of(new Prompt.Offer("nothing", "Does nothing", nothing)));
            Thread.ofVirtual().name("model-warm-up").start(() -> api.rehearse(prompt));
        }
    }

    private static boolean overResponses(ModelSettings settings) {
        return switch (settings.api()) {
            case RESPONSES -> true;
            case CHAT_COMPLETIONS -> false;
            case AUTO -> settings.baseUrl().isEmpty();
        };
    }

    private static OpenAIClientAsync client(ModelSettings settings) {
        OpenAIOkHttpClientAsync.Builder builder = OpenAIOkHttpClientAsync.builder()
                .apiKey(settings.apiKey().orElse("none"))
                .timeout(settings.timeLimit())
                .maxRetries(0);
        settings.baseUrl().ifPresent(builder::baseUrl);
        return builder.build();
    }

    @Override
    public boolean isConfigured() {
        return client != null;
    }

    @Override
    public Uni<Turn> next(Prompt prompt, Duration within, Consumer<String> pieces) {
        return chat(api, prompt, within, pieces);
    }

    private <E> Uni<Turn> chat(OpenAiApi<E> over, Prompt prompt, Duration within, Consumer<String> pieces) {
        return turn(over, options -> over.ask(prompt, options), within, pieces).invoke(turn -> count("chat", turn));
    }

    @Override
    public <T> Uni<T> write(Class<T> shape, String instructions, String material, Duration within) {
        return written(api, shape, instructions, material, within).map(turn -> read(turn, shape));
    }

    private <E> Uni<Turn> written(
            OpenAiApi<E> over, Class<?> shape, String instructions, String material, Duration within) {
        return turn(over, options -> over.ask(shape, instructions, material, options), within, ignored -> {})
                .invoke(turn -> count("writing", turn));
    }

    private void count(String use, Turn turn) {
        meters.counter("baton.model.tokens", "use", use).increment((double) turn.tokens());
    }

    private <T> T read(Turn turn, Class<T> shape) {
        try {
            T written = json.readerFor(shape)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(turn.text());
            if (written != null) {
                return written;
            }
        } catch (JsonProcessingException e) {
            // Not the cause: it quotes the answer, which holds personal text.
            LOG.warnf("The model did not write in the shape it was asked for: shape=%s", shape.getSimpleName());
        }
        throw new ModelFailed(ModelFailed.Reason.UNINTELLIGIBLE);
    }

    private <E> Uni<Turn> turn(
            OpenAiApi<E> over,
            Function<RequestOptions, AsyncStreamResponse<E>> question,
            Duration within,
            Consumer<String> pieces) {
        if (client == null) {
            return Uni.createFrom().failure(new ModelFailed(ModelFailed.Reason.NOT_CONFIGURED));
        }
        Duration limit = within.compareTo(settings.timeLimit()) < 0 ? within : settings.timeLimit();
        return Home.here(rest.unlessResting(() -> asked(over, question, limit, pieces)
                // Building the request takes its time: never on an event loop.
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .ifNoItem()
                .after(limit)
                .fail()
                .onFailure()
                .transform(OpenAiFailures::reasonOf)));
    }

    private static <E> Uni<Turn> asked(
            OpenAiApi<E> over,
            Function<RequestOptions, AsyncStreamResponse<E>> question,
            Duration limit,
            Consumer<String> pieces) {
        return Uni.createFrom().emitter(emitter -> {
            GrowingTurn growing = new GrowingTurn();
            AsyncStreamResponse<E> stream =
                    question.apply(RequestOptions.builder().timeout(limit).build());
            emitter.onTermination(stream::close);
            stream.subscribe(new AsyncStreamResponse.Handler<E>() {
                @Override
                public void onNext(E piece) {
                    over.take(piece, growing, pieces);
                }

                @Override
                public void onComplete(Optional<Throwable> failure) {
                    if (failure.isPresent()) {
                        emitter.fail(failure.get());
                        return;
                    }
                    try {
                        emitter.complete(growing.whole());
                    } catch (ModelFailed nothing) {
                        emitter.fail(nothing);
                    }
                }
            });
        });
    }

    @PreDestroy
    void close() {
        if (client != null) {
            client.close();
        }
    }
}
