package io.baton.conversation.model;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.openai.client.OpenAIClientAsync;
import com.openai.core.RequestOptions;
import com.openai.core.http.AsyncStreamResponse;
import com.openai.models.responses.EasyInputMessage;
import com.openai.models.responses.FunctionTool;
import com.openai.models.responses.Response;
import com.openai.models.responses.ResponseCreateParams;
import com.openai.models.responses.ResponseError;
import com.openai.models.responses.ResponseFunctionToolCall;
import com.openai.models.responses.ResponseInputItem;
import com.openai.models.responses.ResponseStreamEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Responses, OpenAI's own API. Nothing is stored there: each request tells the whole talk. */
final class OpenAiResponses implements OpenAiApi<ResponseStreamEvent> {

    private final OpenAIClientAsync client;
    private final ModelSettings settings;
    private final ObjectMapper json;

    OpenAiResponses(OpenAIClientAsync client, ModelSettings settings, ObjectMapper json) {
        this.client = client;
        this.settings = settings;
        this.json = json;
    }

    @Override
    public AsyncStreamResponse<ResponseStreamEvent> ask(Prompt prompt, RequestOptions options) {
        return client.responses().createStreaming(request(prompt), options);
    }

    @Override
    public AsyncStreamResponse<ResponseStreamEvent> ask(
            Class<?> shape, String instructions, String material, RequestOptions options) {
        ResponseCreateParams request = request(instructions)
                .inputOfResponse(List.of(message(EasyInputMessage.Role.USER, material)))
                .text(shape)
                .build()
                .rawParams();
        return client.responses().createStreaming(request, options);
    }

    @Override
    public void rehearse(Prompt prompt) {
        request(prompt);
    }

    @Override
    public void take(ResponseStreamEvent piece, GrowingTurn turn, Consumer<String> pieces) {
        piece.outputTextDelta()
                .map(text -> text.delta())
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> {
                    turn.text(text);
                    pieces.accept(text);
                });
        piece.refusalDelta().ifPresent(refusal -> turn.decline());
        piece.outputItemAdded().ifPresent(added -> added.item()
                .functionCall()
                .ifPresent(call -> turn.wish(added.outputIndex(), call.callId(), call.name(), null)));
        piece.functionCallArgumentsDelta().ifPresent(more -> turn.wish(more.outputIndex(), null, null, more.delta()));
        piece.completed().ifPresent(done -> end(done.response(), turn));
        // Cut at its longest: what was said until then is what there is.
        piece.incomplete().ifPresent(done -> end(done.response(), turn));
        piece.failed().ifPresent(failed -> {
            throw new ModelFailed(
                    failed.response().error().map(OpenAiResponses::reasonOf).orElse(ModelFailed.Reason.AWAY));
        });
        piece.error().ifPresent(error -> {
            throw new ModelFailed(ModelFailed.Reason.AWAY);
        });
    }

    private static void end(Response response, GrowingTurn turn) {
        response.usage().ifPresent(usage -> turn.cost(usage.totalTokens()));
        turn.end();
    }

    private static ModelFailed.Reason reasonOf(ResponseError error) {
        if (error.code().equals(ResponseError.Code.RATE_LIMIT_EXCEEDED)) {
            return ModelFailed.Reason.OVERLOADED;
        }
        return error.code().equals(ResponseError.Code.SERVER_ERROR)
                ? ModelFailed.Reason.AWAY
                : ModelFailed.Reason.REFUSED;
    }

    private ResponseCreateParams request(Prompt prompt) {
        List<ResponseInputItem> talk = new ArrayList<>();
        prompt.said().forEach(said -> add(talk, said));
        ResponseCreateParams.Builder request = request(prompt.instructions()).inputOfResponse(talk);
        prompt.functions().forEach(offer -> request.addTool(tool(offer)));
        return request.build();
    }

    private ResponseCreateParams.Builder request(String instructions) {
        return ResponseCreateParams.builder()
                .model(settings.model().orElseThrow())
                .maxOutputTokens(settings.answerTokens())
                .store(false)
                .instructions(instructions);
    }

    private static void add(List<ResponseInputItem> talk, Prompt.Said said) {
        switch (said) {
            case Prompt.ByPerson person -> talk.add(message(EasyInputMessage.Role.USER, person.text()));
            case Prompt.ByFunction function ->
                talk.add(ResponseInputItem.ofFunctionCallOutput(ResponseInputItem.FunctionCallOutput.builder()
                        .callId(function.wishId())
                        .output(function.text())
                        .build()));
            case Prompt.ByModel model -> {
                if (!model.text().isBlank()) {
                    talk.add(message(EasyInputMessage.Role.ASSISTANT, model.text()));
                }
                model.wishes()
                        .forEach(wish -> talk.add(ResponseInputItem.ofFunctionCall(ResponseFunctionToolCall.builder()
                                .callId(wish.id())
                                .name(wish.name())
                                .arguments(wish.arguments())
                                .build())));
            }
        }
    }

    private static ResponseInputItem message(EasyInputMessage.Role role, String text) {
        return ResponseInputItem.ofEasyInputMessage(
                EasyInputMessage.builder().role(role).content(text).build());
    }

    private FunctionTool tool(Prompt.Offer offer) {
        return FunctionTool.builder()
                .name(offer.name())
                .description(offer.description())
                .strict(false)
                .parameters(FunctionTool.Parameters.builder()
                        .putAllAdditionalProperties(OpenAiSchema.members(offer.schema(), json))
                        .build())
                .build();
    }
}
