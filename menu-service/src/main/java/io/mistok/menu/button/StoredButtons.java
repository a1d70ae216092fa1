package io.mistok.menu.button;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A menu as text in a column. */
@Component
public class StoredButtons {

    private static final TypeReference<List<Button>> BUTTONS = new TypeReference<>() {};

    private final JsonMapper json;

    StoredButtons(JsonMapper json) {
        this.json = json;
    }

    public String write(List<Button> buttons) {
        return json.writerFor(BUTTONS).writeValueAsString(buttons);
    }

    public List<Button> read(String stored) {
        return json.readValue(stored, BUTTONS);
    }
}
