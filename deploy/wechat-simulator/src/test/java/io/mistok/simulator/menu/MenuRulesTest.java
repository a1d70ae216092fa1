package io.mistok.simulator.menu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mistok.simulator.api.ErrorCode;
import io.mistok.simulator.api.RefusedException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MenuRulesTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String CLICK = "{'type':'click','name':'A','key':'K'}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                CLICK,
                "{'type':'view','name':'A','url':'https://example.com/?a=1&b=[2]'}",
                "{'type':'view','name':'A','url':'http://example.com'}",
                "{'type':'miniprogram','name':'A','url':'http://a.cn/','appid':'wx1','pagepath':'p'}",
                "{'type':'scancode_push','name':'A','key':'K','sub_button':[]}",
                "{'type':'scancode_waitmsg','name':'A','key':'K'}",
                "{'type':'pic_sysphoto','name':'A','key':'K'}",
                "{'type':'pic_photo_or_album','name':'A','key':'K'}",
                "{'type':'pic_weixin','name':'A','key':'K'}",
                "{'type':'location_select','name':'A','key':'K'}",
                "{'type':'media_id','name':'A','media_id':'M'}",
                "{'type':'view_limited','name':'A','media_id':'M'}",
                "{'type':'article_id','name':'A','article_id':'M'}",
                "{'type':'article_view_limited','name':'A','article_id':'M'}",
                "{'name':'A','sub_button':[{'type':'click','name':'B','key':'K'}]}"
            })
    void takesEveryTypeOfButton(String button) {
        assertThatCode(() -> MenuRules.check(menu(button))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{'type':'click','key':'K'}|INVALID_BUTTON_NAME",
                "{'type':'click','name':'四个汉字加一','key':'K'}|INVALID_BUTTON_NAME",
                "{'type':'tap','name':'A'}|INVALID_BUTTON_TYPE",
                "{'name':'A'}|INVALID_BUTTON_TYPE",
                "{'type':'click','name':'A','key':'K','sub_button':[{'type':'click','name':'B','key':'K'}]}|INVALID_BUTTON_TYPE",
                "{'type':'click','name':'A'}|INVALID_BUTTON_KEY",
                "{'type':'view','name':'A'}|INVALID_BUTTON_URL",
                "{'type':'view','name':'A','url':'ftp://example.com'}|INVALID_BUTTON_URL",
                "{'type':'view','name':'A','url':'https://localhost/'}|INVALID_BUTTON_DOMAIN",
                "{'type':'miniprogram','name':'A','url':'http://a.cn/','appid':'wx1'}|INVALID_PARAMETER",
                "{'type':'media_id','name':'A'}|MISSING_MEDIA_ID",
                "{'type':'article_id','name':'A'}|INVALID_PARAMETER",
                "{'name':'A','sub_button':[]}|INVALID_SUB_BUTTON_COUNT",
                "{'name':'A','sub_button':[{'name':'B'}]}|INVALID_SUB_BUTTON_TYPE",
                "{'name':'A','sub_button':[{'type':'click','key':'K'}]}|INVALID_SUB_BUTTON_NAME",
                "{'name':'A','sub_button':[{'type':'click','name':'B'}]}|INVALID_SUB_BUTTON_KEY",
                "{'name':'A','sub_button':[{'type':'view','name':'B','url':'x'}]}|INVALID_SUB_BUTTON_URL",
                "{'name':'A','sub_button':[{'type':'view','name':'B','url':'http://x/'}]}|INVALID_SUB_BUTTON_DOMAIN",
                "{'name':'A','sub_button':[{'name':'B','sub_button':[{'type':'click','name':'C','key':'K'}]}]}|INVALID_MENU_DEPTH"
            })
    void namesTheLimitThatIsBroken(String button, ErrorCode code) {
        assertRefused(menu(button), code);
    }

    @Test
    void countsButtonsOfBothLevels() {
        assertRefused(menu(), ErrorCode.INVALID_BUTTON_COUNT);
        assertRefused(menu(CLICK, CLICK, CLICK, CLICK), ErrorCode.INVALID_BUTTON_COUNT);
        var six = String.join(",", Collections.nCopies(6, CLICK));
        assertRefused(
                menu("{'name':'A','sub_button':[" + six + "]}"),
                ErrorCode.INVALID_SUB_BUTTON_COUNT);
    }

    @Test
    void countsBytesNotLetters() {
        assertTaken("{'type':'click','name':'五个汉字长','key':'K'}");
        assertTaken("{'type':'click','name':'A','key':'" + "k".repeat(128) + "'}");
        assertRefused(
                menu("{'type':'click','name':'A','key':'" + "键".repeat(43) + "'}"),
                ErrorCode.INVALID_BUTTON_KEY);
        var url = "https://example.com/";
        assertTaken("{'type':'view','name':'A','url':'" + url + "a".repeat(1004) + "'}");
        assertRefused(
                menu("{'type':'view','name':'A','url':'" + url + "a".repeat(1005) + "'}"),
                ErrorCode.INVALID_BUTTON_URL);
        assertTaken(
                "{'name':'A','sub_button':[{'type':'click','name':'"
                        + "字".repeat(20)
                        + "','key':'K'}]}");
        assertRefused(
                menu(
                        "{'name':'A','sub_button':[{'type':'click','name':'"
                                + "字".repeat(20)
                                + "a','key':'K'}]}"),
                ErrorCode.INVALID_SUB_BUTTON_NAME);
    }

    private static void assertTaken(String button) {
        assertThatCode(() -> MenuRules.check(menu(button))).doesNotThrowAnyException();
    }

    private static void assertRefused(JsonNode menu, ErrorCode code) {
        var refusal = catchThrowableOfType(RefusedException.class, () -> MenuRules.check(menu));
        assertThat(refusal).isNotNull().hasMessage(code.text());
    }

    private static JsonNode menu(String... buttons) {
        return JSON.readTree(("[" + String.join(",", buttons) + "]").replace('\'', '"'));
    }
}
