package io.mistok.menu.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.menu.button.ButtonRequest;
import io.mistok.menu.button.MenuRules;
import io.mistok.menu.wechat.SelfMenu;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
class ConsoleMenuTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void menuMadeThroughTheApiIsTakenAsItIs() {
        var imported =
                read(
                        """
                        {'name':'服务','sub_button':{'list':[
                          {'type':'view','name':'商城','url':'https://example.com/'},
                          {'type':'miniprogram','name':'M','url':'https://example.com/','appid':'wx1','pagepath':'p'},
                          {'type':'click','name':'K','key':'KEY'}]}}
                        """);

        assertThat(imported.notes()).isEmpty();
        assertThat(MenuRules.violations(imported.buttons())).isEmpty();
        assertThat(imported.buttons().getFirst().subButtons())
                .extracting(ButtonRequest::type)
                .containsExactly("view", "miniprogram", "click");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'text','name':'A','value':'Hello'}|click|IMPORTED_0|Hello",
                "{'type':'img','name':'A','value':'MEDIA'}|media_id|MEDIA|permanent",
                "{'type':'voice','name':'A','value':'MEDIA'}|media_id|MEDIA|permanent",
                "{'type':'video','name':'A','value':'https://v.example/1'}|view|https://v.example/1|video",
                "{'type':'news','name':'A','value':'N','news_info':{'list':[{'title':'T','content_url':'https://n.example/1'},{'title':'U','content_url':'https://n.example/2'}]}}|view|https://n.example/1|first"
                        + " one",
                "{'type':'finder','name':'A','value':'F'}|click|IMPORTED_0|cannot be taken over",
                "{'name':'A'}|click|IMPORTED_0|cannot be taken over"
            })
    void consoleButtonBecomesTheNearestThingWithANote(
            String live, String type, String target, String note) {
        var imported = read(live);

        var button = imported.buttons().getFirst();
        assertThat(button.type()).isEqualTo(type);
        assertThat(Stream.of(button.key(), button.url(), button.mediaId()))
                .filteredOn(Objects::nonNull)
                .containsExactly(target);
        assertThat(imported.notes())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.pointer()).isEqualTo("/buttons/0");
                    assertThat(each.detail()).contains(note);
                });
        assertThat(MenuRules.violations(imported.buttons())).isEmpty();
    }

    private static ImportedMenu read(String button) {
        var json =
                "{\"is_menu_open\":1,\"selfmenu_info\":{\"button\":["
                        + button.replace('\'', '"')
                        + "]}}";
        return ConsoleMenu.read(JSON.readValue(json, SelfMenu.class).buttons());
    }
}
