package io.baton.conversation.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.openai.client.OpenAIClientAsync;
import com.openai.client.okhttp.OpenAIOkHttpClientAsync;
import com.openai.core.JsonValue;
import com.openai.core.RequestOptions;
import com.openai.core.http.AsyncStreamResponse;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.OpenAIServiceException;
import com.openai.models.FunctionDefinition;
import com.openai.models.FunctionParameters;
import com.openai.models.chat.completions.ChatCompletionAssistantMessageParam;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionFunctionTool;
import com.openai.models.chat.completions.ChatCompletionMessageFunctionToolCall;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.chat.completions.ChatCompletionToolMessageParam;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Talks to an OpenAI-compatible server over Chat Completions, streaming, on the client's own threads; never retries, since somebody waits. */
@ApplicationScoped
class OpenAiChatModel implements ChatModel {

    private static final Logger LOG = Logger.getLogger(OpenAiChatModel.class);

    private final ModelSettings settings;
    private final ObjectMapper json;
    private final OpenAIClientAsync client;

    OpenAiChatModel(ModelSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
        this.client = configured(settings) ? client(settings) : null;
    }

    /** Builds a request once before somebody waits for one: the first time takes seconds on a busy machine. */
    void warmUp(@Observes StartupEvent event) {
        if (isConfigured()) {
            JsonNode nothing = JsonNodeFactory.instance.objectNode().put("type", "object");
            Prompt prompt = new Prompt(
                    "Say nothing.",
                    List.of(new Prompt.ByPerson("nothing")),
                    List.of(new Prompt.Offer("nothing", "Does nothing", nothing)));
            Thread.ofVirtual().name("model-warm-up").start(() -> request(prompt));
        }
    }

    private static boolean configured(ModelSettings settings) {
        return settings.model().isPresent()
                && (settings.apiKey().isPresent() || settings.baseUrl().isPresent());
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
        return turn(() -> request(prompt), within, pieces);
    }

    @Override
    public <T> Uni<T> write(Class<T> shape, String instructions, String material, Duration within) {
        return turn(() -> request(shape, instructions, material), within, ignored -> {})
                .map(turn -> read(turn, shape));
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

    private Uni<Turn> turn(Supplier<ChatCompletionCreateParams> request, Duration within, Consumer<String> pieces) {
        if (client == null) {
            return Uni.createFrom().failure(new ModelFailed(ModelFailed.Reason.NOT_CONFIGURED));
        }
        Duration limit = within.compareTo(settings.timeLimit()) < 0 ? within : settings.timeLimit();
        Uni<Turn> answer = Uni.createFrom().emitter(emitter -> {
            GrowingTurn growing = new GrowingTurn();
            RequestOptions options = RequestOptions.builder().timeout(limit).build();
            AsyncStreamResponse<ChatCompletionChunk> stream =
                    client.chat().completions().createStreaming(request.get(), options);
            emitter.onTermination(stream::close);
            stream.subscribe(new AsyncStreamResponse.Handler<ChatCompletionChunk>() {
                @Override
                public void onNext(ChatCompletionChunk chunk) {
                    take(chunk, growing, pieces);
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
        return Home.here(answer
                // Building the request takes its time: never on an event loop.
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .ifNoItem()
                .after(limit)
                .fail()
                .onFailure()
                .transform(OpenAiChatModel::reasonOf));
    }

    private static void take(ChatCompletionChunk chunk, GrowingTurn growing, Consumer<String> pieces) {
        chunk.usage().ifPresent(usage -> growing.cost(usage.totalTokens()));
        for (ChatCompletionChunk.Choice choice : chunk.choices()) {
            choice.delta().refusal().filter(text -> !text.isBlank()).ifPresent(text -> growing.decline());
            choice.delta().content().filter(text -> !text.isEmpty()).ifPresent(text -> {
                growing.text(text);
                pieces.accept(text);
            });
            choice.delta()
                    .toolCalls()
                    .ifPresent(calls -> calls.forEach(call -> growing.wish(
                            call.index(),
                            call.id().orElse(null),
                            call.function().flatMap(function -> function.name()).orElse(null),
                            call.function()
                                    .flatMap(function -> function.arguments())
                                    .orElse(null))));
            if (choice.finishReason().isPresent()) {
                growing.end();
            }
        }
    }

    private static ModelFailed reasonOf(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        ModelFailed.Reason reason =
                switch (cause) {
                    case ModelFailed known -> known.reason();
                    case TimeoutException ignored -> ModelFailed.Reason.SLOW;
                    case OpenAIServiceException answer when answer.statusCode() == 429 -> ModelFailed.Reason.OVERLOADED;
                    case OpenAIServiceException answer when answer.statusCode() >= 500 -> ModelFailed.Reason.AWAY;
                    case OpenAIServiceException ignored -> ModelFailed.Reason.REFUSED;
                    case OpenAIIoException io -> ofConnection(io);
                    default -> ModelFailed.Reason.UNINTELLIGIBLE;
                };
        // The kind only: messages of the client quote what was said.
        LOG.warnf(
                "The model gave no turn: reason=%s cause=%s",
                reason.wire(), cause.getClass().getSimpleName());
        return new ModelFailed(reason);
    }

    private static ModelFailed.Reason ofConnection(OpenAIIoException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof java.io.InterruptedIOException) {
            return ModelFailed.Reason.SLOW;
        }
        return cause instanceof java.net.ConnectException ? ModelFailed.Reason.AWAY : ModelFailed.Reason.BROKEN_OFF;
    }

    private ChatCompletionCreateParams request(Prompt prompt) {
        ChatCompletionCreateParams.Builder request = request(prompt.instructions());
        prompt.said().forEach(said -> add(request, said));
        prompt.functions().forEach(offer -> request.addTool(tool(offer)));
        return request.build();
    }

    private ChatCompletionCreateParams request(Class<?> shape, String instructions, String material) {
        return request(instructions)
                .addUserMessage(material)
                .responseFormat(shape)
                .build()
                .rawParams();
    }

    private ChatCompletionCreateParams.Builder request(String instructions) {
        return ChatCompletionCreateParams.builder()
                .model(settings.model().orElseThrow())
                .maxCompletionTokens(settings.answerTokens())
                .streamOptions(
                        ChatCompletionStreamOptions.builder().includeUsage(true).build())
                .addSystemMessage(instructions);
    }

    private static void add(ChatCompletionCreateParams.Builder request, Prompt.Said said) {
        switch (said) {
            case Prompt.ByPerson person -> request.addUserMessage(person.text());
            case Prompt.ByFunction function ->
                request.addMessage(ChatCompletionToolMessageParam.builder()
                        .toolCallId(function.wishId())
                        .content(function.text())
                        .build());
            case Prompt.ByModel model -> {
                ChatCompletionAssistantMessageParam.Builder message = ChatCompletionAssistantMessageParam.builder();
                message.content(model.text());
                model.wishes()
                        .forEach(wish -> message.addToolCall(ChatCompletionMessageFunctionToolCall.builder()
                                .id(wish.id())
                                .function(ChatCompletionMessageFunctionToolCall.Function.builder()
                                        .name(wish.name())
                                        .arguments(wish.arguments())
                                        .build())
                                .build()));
                request.addMessage(message.build());
            }
        }
    }

    private ChatCompletionFunctionTool tool(Prompt.Offer offer) {
        FunctionParameters.Builder parameters = FunctionParameters.builder();
        offer.schema()
                .properties()
                .forEach(member -> parameters.putAdditionalProperty(
                        member.getKey(), JsonValue.from(json.convertValue(member.getValue(), Object.class))));
        return ChatCompletionFunctionTool.builder()
                .function(FunctionDefinition.builder()
                        .name(offer.name())
                        .description(offer.description())
                        .parameters(parameters.build())
                        .build())
                .build();
    }

    @PreDestroy
    void close() {
        if (client != null) {
            client.close();
        }
    }
}
