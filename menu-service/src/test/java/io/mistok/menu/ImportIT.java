package io.mistok.menu;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking over the menu that followers have, made here or at WeChat's console. */
@NullUnmarked
class ImportIT extends RunningService {

    private String menu;

    @BeforeEach
    void connect() {
        WECHAT.reset();
        menu = "/api/channels/" + api().connect().text("id") + "/menu";
        api().put(
                        menu + "/draft",
                        "{\"buttons\":[{\"name\":\"A\",\"type\":\"click\",\"key\":\"A\"}]}");
    }

    @Test
    void liveMenuIsImportedWithNotes() {
        api().post(menu + "/publish");
        WECHAT.always(
                "/cgi-bin/get_current_selfmenu_info",
                "{\"is_menu_open\":1,\"selfmenu_info\":{\"button\":["
                        + "{\"type\":\"click\",\"name\":\"A\",\"key\":\"A\"},"
                        + "{\"type\":\"text\",\"name\":\"T\",\"value\":\"Hello\"}]}}");
        var itemId = api().get(menu).json().at("/published/buttons/0/itemId");

        var imported = api().post(menu + "/import").json();

        assertThat(imported.at("/draft/buttons/0/itemId")).isEqualTo(itemId);
        assertThat(imported.at("/notes/0/pointer").asString()).isEqualTo("/buttons/1");
        assertThat(imported.path("changed").asBoolean()).isTrue();
        assertThat(imported.at("/changes/0/kind").asString()).isEqualTo("added");
    }

    @Test
    void accountWithoutALiveMenuKeepsItsDraft() {
        assertThat(api().post(menu + "/import").status()).isEqualTo(409);
        assertThat(api().get(menu).json().at("/draft/buttons/0/key").asString()).isEqualTo("A");
    }
}
