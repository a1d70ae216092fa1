package io.mistok.simulator.menu;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The two forms in which WeChat gives a menu back; neither is the one it takes. */
final class MenuForms {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MenuForms() {}

    /** {@code menu/get}: each leaf has an empty list of sub-buttons. */
    static ObjectNode menuGet(JsonNode buttons) {
        var list = JSON.arrayNode();
        for (var button : buttons) {
            var copy = ((ObjectNode) button).deepCopy();
            copy.set("sub_button", withEmptyLists(button.path("sub_button")));
            list.add(copy);
        }
        var answer = JSON.objectNode();
        answer.putObject("menu").set("button", list);
        return answer;
    }

    private static ArrayNode withEmptyLists(JsonNode children) {
        var list = JSON.arrayNode();
        for (var child : children) {
            var copy = ((ObjectNode) child).deepCopy();
            copy.set("sub_button", JSON.arrayNode());
            list.add(copy);
        }
        return list;
    }

    /** {@code get_current_selfmenu_info}: sub-buttons sit in an object that holds a list. */
    static ObjectNode selfMenu(JsonNode buttons) {
        var list = JSON.arrayNode();
        for (var button : buttons) {
            var copy = ((ObjectNode) button).deepCopy();
            if (button.path("sub_button").isEmpty()) {
                copy.remove("sub_button");
            } else {
                copy.putObject("sub_button").set("list", button.path("sub_button").deepCopy());
            }
            list.add(copy);
        }
        var answer = JSON.objectNode().put("is_menu_open", list.isEmpty() ? 0 : 1);
        answer.putObject("selfmenu_info").set("button", list);
        return answer;
    }
}
