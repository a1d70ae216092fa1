package io.mistok.simulator.phone;

import static io.mistok.simulator.api.RequestJson.stringIn;

import io.mistok.simulator.menu.LiveMenu;
import io.mistok.simulator.problem.FieldProblem;
import io.mistok.simulator.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/** Finds a button of the live menu, the way a finger or a script does. */
final class Buttons {

    private Buttons() {}

    /**
     * The button that a tap means.
     *
     * @throws ProblemException 409 if the menu that is live has no such button
     */
    static JsonNode find(LiveMenu menu, Tap tap) {
        if (tap.place() != null) {
            return byPlace(menu.buttons(), tap.place())
                    .orElseThrow(() -> missing("/place", "no button at " + tap.place()));
        }
        if (tap.key() != null) {
            return byField(menu, "key", tap.key())
                    .orElseThrow(() -> missing("/key", "no button with the key " + tap.key()));
        }
        if (tap.name() != null) {
            return byField(menu, "name", tap.name())
                    .orElseThrow(() -> missing("/name", "no button named " + tap.name()));
        }
        throw missing("/key", "name the button by key, place or name");
    }

    /** {@code "2"} is the second button, {@code "2.1"} the first of its sub-buttons. */
    private static Optional<JsonNode> byPlace(JsonNode buttons, String place) {
        var at = buttons;
        for (int i = 0; i < place.length(); i += 2) {
            int step = Character.digit(place.charAt(i), 10) - 1;
            at = (at.isArray() ? at : at.path("sub_button")).path(step);
        }
        return at.has("type") ? Optional.of(at) : Optional.empty();
    }

    private static Optional<JsonNode> byField(LiveMenu menu, String field, String value) {
        return leaves(menu).stream()
                .filter(button -> stringIn(button, field).equals(value))
                .findFirst();
    }

    /** Everything that can be tapped. */
    static List<JsonNode> leaves(LiveMenu menu) {
        var leaves = new ArrayList<JsonNode>();
        for (var button : menu.buttons()) {
            if (button.has("type")) {
                leaves.add(button);
            } else {
                StreamSupport.stream(button.path("sub_button").spliterator(), false)
                        .forEach(leaves::add);
            }
        }
        return leaves;
    }

    private static ProblemException missing(String pointer, String detail) {
        return new ProblemException(
                HttpStatus.CONFLICT,
                "no-such-button",
                "The live menu has " + detail,
                new FieldProblem(pointer, detail));
    }
}
