package io.baton.token.matrix;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * The rule for one room of a call.
 *
 * @param name the room
 * @param wanted whether the room is to exist; an unwanted room is deleted
 * @param others the rule for legs that are not listed: a caller may be unknown or join later
 * @param legs the rules for known legs
 */
public record RoomRule(
        @NotBlank @Size(max = 256) String name,
        boolean wanted,
        @NotNull Audibility others,
        @NotNull @Size(max = 50) List<@Valid @NotNull LegRule> legs) {

    /** Takes no legs for an empty list. */
    public RoomRule {
        legs = legs == null ? List.of() : List.copyOf(legs);
    }

    /** The rule for an identity, if it is listed. */
    public Optional<LegRule> listed(String identity) {
        return legs.stream().filter(leg -> leg.identity().equals(identity)).findFirst();
    }

    /** What an identity may do in this room. */
    public Audibility of(String identity) {
        return wanted ? listed(identity).map(LegRule::audibility).orElse(others) : Audibility.REFUSED;
    }
}
