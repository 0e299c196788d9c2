package io.baton.transfer.dropin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.baton.kit.id.Ids;
import io.baton.kit.problem.Problem;
import io.baton.kit.problem.ProblemCode;
import io.baton.transfer.briefing.BriefingInput;
import io.baton.transfer.briefing.BriefingSettings;
import io.baton.transfer.briefing.Briefings;
import io.baton.transfer.call.CallView;
import io.baton.transfer.call.Calls;
import io.baton.transfer.transfer.Asker;
import io.baton.transfer.transfer.Transfer;
import io.baton.transfer.transfer.TransferCommands;
import io.baton.transfer.transfer.TransferMode;
import io.baton.transfer.transfer.TransferSettings;
import io.baton.transfer.transfer.TransferState;
import io.baton.transfer.transfer.TransferTerms;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The drop-in routes' use cases: the same transfers as {@code /api/transfers}, answered in one response. */
@ApplicationScoped
class DropInTransfers {

    private static final Set<TransferState> TALKING =
            EnumSet.of(TransferState.OFFERING, TransferState.JOINING, TransferState.CONSULTING);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final TransferCommands commands;
    private final TransferSettings settings;
    private final BriefingSettings briefingSettings;
    private final Briefings briefings;
    private final Calls calls;
    private final Ids ids;
    private final Clock clock;
    private final ObjectMapper json;

    DropInTransfers(
            TransferCommands commands,
            TransferSettings settings,
            BriefingSettings briefingSettings,
            Briefings briefings,
            Calls calls,
            Ids ids,
            Clock clock,
            ObjectMapper json) {
        this.commands = commands;
        this.settings = settings;
        this.briefingSettings = briefingSettings;
        this.briefings = briefings;
        this.calls = calls;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /** Begins a transfer, or finds the running one of the same agents, and hands out both agents' tokens. */
    Uni<DropInResource.TransferAnswer> transfer(DropInResource.DropInRequest request, Asker asker) {
        if (request.agentA().equals(request.agentB())) {
            throw Problem.of(ProblemCode.SAME_AGENT, "agentA and agentB are the same.");
        }
        return room(request.fromRoom())
                .chain(call -> commands.running(call.callId())
                        .chain(running -> running != null && isSame(running, request)
                                ? commands.holdNow(running)
                                : commands.begin(call, predecessor -> made(request, asker, call, predecessor))))
                .invoke(DropInTransfers::requireHeld)
                .chain(this::answer);
    }

    private static boolean isSame(Transfer running, DropInResource.DropInRequest request) {
        return running.fromAgent().equals(request.agentA())
                && request.agentB().equals(running.target())
                && (TALKING.contains(running.state()) || running.state() == TransferState.HOLDING);
    }

    private Transfer made(DropInResource.DropInRequest request, Asker asker, CallView call, Transfer predecessor) {
        return new Transfer(
                ids.next(),
                new TransferTerms(
                        call.callId(),
                        call.homeRoom(),
                        newRoom(request.fromRoom(), predecessor),
                        request.agentA(),
                        asker.username(),
                        request.agentB(),
                        null,
                        false,
                        false,
                        true,
                        TransferMode.CONSULT,
                        null,
                        null,
                        request.transcript(),
                        settings.dropInRingTimeout(),
                        predecessor == null ? null : predecessor.id(),
                        TransferCommands.refused(predecessor, request.agentA(), request.agentB()),
                        call.matrixVersion()),
                clock.instant());
    }

    /** The name an existing front end expects; a second later when an earlier attempt had this very second. */
    private String newRoom(String fromRoom, Transfer predecessor) {
        long second = clock.instant().getEpochSecond();
        String name = fromRoom + "-transfer-" + second;
        return predecessor != null && name.equals(predecessor.consultRoom())
                ? fromRoom + "-transfer-" + (second + 1)
                : name;
    }

    private static void requireHeld(Transfer transfer) {
        if (transfer.state() == TransferState.HOLDING) {
            throw Problem.away(
                    ProblemCode.LIVEKIT_AWAY,
                    "The caller could not be put on hold yet; it is being tried on. Ask again.",
                    RETRY_AFTER);
        }
        if (!TALKING.contains(transfer.state())) {
            throw Problem.of(
                    ProblemCode.TRANSFER_STATE,
                    "The transfer is " + transfer.state().wire() + ".",
                    Map.of("state", transfer.state().wire(), "transfer", "/api/transfers/" + transfer.id()));
        }
    }

    private static void requireAdmitted(Transfer transfer) {
        if (!transfer.admitsCaller()) {
            throw Problem.away(
                    ProblemCode.LIVEKIT_AWAY,
                    "The way for the caller could not be cleared yet; it is being tried on. Ask again.",
                    RETRY_AFTER);
        }
    }

    /** Tokens and briefing do not wait for each other. */
    private Uni<DropInResource.TransferAnswer> answer(Transfer held) {
        String room = held.consultRoom();
        return Uni.combine()
                .all()
                .unis(
                        commands.briefed(held, briefingSettings.timeLimit().plusSeconds(1)),
                        calls.grant(held.callId(), held.fromAgent(), room, null),
                        calls.grant(held.callId(), held.target(), room, null))
                .with((transfer, a, b) ->
                        new DropInResource.TransferAnswer(summary(transfer), room, a.token(), b.token(), b.wsUrl()));
    }

    private String summary(Transfer transfer) {
        if (transfer.briefing() == null) {
            return "";
        }
        try {
            return json.readTree(transfer.briefing()).path("text").asText();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves the caller into the handoff room. */
    Uni<DropInResource.MoveAnswer> move(DropInResource.MoveRequest request) {
        return commands.runningIn(request.room()).chain(transfer -> {
            if (transfer == null) {
                return room(request.room()).map(call -> {
                    throw Problem.of(ProblemCode.TRANSFER_NOT_FOUND, "No transfer runs in this room.");
                });
            }
            return move(transfer, request.caller());
        });
    }

    private Uni<DropInResource.MoveAnswer> move(Transfer transfer, String caller) {
        return calls.awaitLeg(transfer.callId(), transfer.target(), transfer.consultRoom(), settings.legWait())
                .chain(() -> calls.byId(transfer.callId()))
                .chain(found -> {
                    CallView call = found.filter(view -> view.present(caller, transfer.homeRoom()))
                            .orElseThrow(() -> Problem.of(
                                    ProblemCode.CALLER_NOT_IN_ROOM, "This caller is not in the call's room."));
                    return commands.move(transfer.id(), call, caller);
                })
                .invoke(DropInTransfers::requireAdmitted)
                .chain(moving -> calls.grant(moving.callId(), caller, moving.consultRoom(), null))
                .map(grant -> new DropInResource.MoveAnswer(grant.token(), grant.wsUrl()));
    }

    private Uni<CallView> room(String name) {
        return calls.byRoom(name).map(found -> found.filter(call -> !call.ended())
                .orElseThrow(() -> Problem.of(ProblemCode.ROOM_NOT_FOUND, "There is no such room.")));
    }

    /** Sums a transcript up. */
    Uni<String> summary(String transcript) {
        return briefings
                .write(new BriefingInput(null, null, transcript), ignored -> {})
                .map(briefing -> briefing.text());
    }
}
