package io.baton.conversation.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClientAsync;
import com.openai.core.RequestOptions;
import com.openai.core.http.AsyncStreamResponse;
import com.openai.models.FunctionDefinition;
import com.openai.models.FunctionParameters;
import com.openai.models.chat.completions.ChatCompletionAssistantMessageParam;
import com.openai.models.chat.completions.ChatCompletionChunk;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.ChatCompletionFunctionTool;
import com.openai.models.chat.completions.ChatCompletionMessageFunctionToolCall;
import com.openai.models.chat.completions.ChatCompletionStreamOptions;
import com.openai.models.chat.completions.ChatCompletionToolMessageParam;
import java.util.function.Consumer;

/** Chat Completions, which servers that are compatible with OpenAI's know. */
final class OpenAiCompletions implements OpenAiApi<ChatCompletionChunk> {

    private final OpenAIClientAsync client;
    private final ModelSettings settings;
    private final ObjectMapper json;

    OpenAiCompletions(OpenAIClientAsync client, ModelSettings settings, ObjectMapper json) {
        this.client = client;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public AsyncStreamResponse<ChatCompletionChunk> ask(Prompt prompt, RequestOptions options) {
        return client.chat().completions().createStreaming(request(prompt), options);
    }

    @Override
    public AsyncStreamResponse<ChatCompletionChunk> ask(
            Class<?> shape, String instructions, String material, RequestOptions options) {
        ChatCompletionCreateParams request = request(instructions)
                .addUserMessage(material)
                .responseFormat(shape)
                .build()
                .rawParams();
        return client.chat().completions().createStreaming(request, options);
    }

    @Override
    public void rehearse(Prompt prompt) {
        request(prompt);
    }

    @Override
    public void take(ChatCompletionChunk piece, GrowingTurn turn, Consumer<String> pieces) {
        piece.usage().ifPresent(usage -> turn.cost(usage.totalTokens()));
        for (ChatCompletionChunk.Choice choice : piece.choices()) {
            choice.delta().refusal().filter(text -> !text.isBlank()).ifPresent(text -> turn.decline());
            choice.delta().content().filter(text -> !text.isEmpty()).ifPresent(text -> {
                turn.text(text);
                pieces.accept(text);
            });
            choice.delta()
                    .toolCalls()
                    .ifPresent(calls -> calls.forEach(call -> turn.wish(
                            call.index(),
                            call.id().orElse(null),
                            call.function().flatMap(function -> function.name()).orElse(null),
                            call.function()
                                    .flatMap(function -> function.arguments())
                                    .orElse(null))));
            if (choice.finishReason().isPresent()) {
                turn.end();
            }
        }
    }

    private ChatCompletionCreateParams request(Prompt prompt) {
        ChatCompletionCreateParams.Builder request = request(prompt.instructions());
        prompt.said().forEach(said -> add(request, said));
        prompt.functions().forEach(offer -> request.addTool(tool(offer)));
        return request.build();
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
        return ChatCompletionFunctionTool.builder()
                .function(FunctionDefinition.builder()
                        .name(offer.name())
                        .description(offer.description())
                        .parameters(FunctionParameters.builder()
                                .putAllAdditionalProperties(OpenAiSchema.members(offer.schema(), json))
                                .build())
                        .build())
                .build();
    }
}
