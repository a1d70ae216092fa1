package io.mistok.menu.button;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mistok.menu.problem.Violation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@NullUnmarked
class MenuRulesTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> WORDS =
            Map.of(
                    "appId", "An AppID",
                    "pagePath", "A page path",
                    "mediaId", "A media id",
                    "articleId", "An article id");

    @ParameterizedTest
    @EnumSource
    void everyTypePassesWithItsFieldsAndNamesTheMissingOnes(ButtonType type) {
        assertThat(MenuRules.violations(List.of(Buttons.ofType(type)))).isEmpty();

        var bare = read("{'name':'A','type':'%s'}".formatted(type.wireName()));
        assertThat(MenuRules.violations(List.of(bare)))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.pointer()).startsWith("/buttons/0/"));
    }

    @ParameterizedTest
    @CsvSource({
        "sixteen bytes 16, 0",
        "seventeen bytes17, 17",
        "五个汉字好, 0",
        "六个汉字不行, 18",
        "🛒🛒🛒🛒, 0",
        "🛒🛒🛒🛒!, 17"
    })
    void topNameIsLimitedInBytes(String name, int bytes) {
        var found = MenuRules.violations(List.of(Buttons.click(name, "K")));

        if (bytes == 0) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found)
                    .containsExactly(
                            new Violation(
                                    "/buttons/0/name",
                                    "This name has "
                                            + bytes
                                            + " bytes in UTF-8; a top-level button may have 16",
                                    16));
        }
    }

    @Test
    void subNameMayHaveSixtyBytes() {
        assertThat(MenuRules.violations(below(Buttons.click("好".repeat(20), "K")))).isEmpty();
        assertThat(MenuRules.violations(below(Buttons.click("好".repeat(20) + "!", "K"))))
                .extracting(Violation::pointer, Violation::limit)
                .containsExactly(tuple("/buttons/0/subButtons/0/name", 60));
    }

    @Test
    void keyMayHave128Bytes() {
        assertThat(MenuRules.violations(List.of(Buttons.click("A", "k".repeat(128))))).isEmpty();
        assertThat(MenuRules.violations(List.of(Buttons.click("A", "好".repeat(43)))))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.pointer()).isEqualTo("/buttons/0/key");
                    assertThat(each.limit()).isEqualTo(128);
                });
    }

    @Test
    void addressMayHave1024Bytes() {
        var address = "https://example.com/";
        var longest = address + "a".repeat(1024 - address.length());
        assertThat(MenuRules.violations(List.of(Buttons.view("A", longest)))).isEmpty();
        assertThat(MenuRules.violations(List.of(Buttons.view("A", longest + "a"))))
                .extracting(Violation::pointer, Violation::limit)
                .containsExactly(tuple("/buttons/0/url", 1024));
    }

    @ParameterizedTest
    @CsvSource({
        "miniprogram, appId",
        "miniprogram, pagePath",
        "media_id, mediaId",
        "article_id, articleId"
    })
    void idOrPathMayHave1024Bytes(String type, String field) {
        assertThat(MenuRules.violations(List.of(with(type, field, "a".repeat(1024))))).isEmpty();
        assertThat(MenuRules.violations(List.of(with(type, field, "a".repeat(1025)))))
                .containsExactly(
                        new Violation(
                                "/buttons/0/" + field,
                                "%s has at most 1024 bytes in UTF-8; this one has 1025"
                                        .formatted(WORDS.get(field)),
                                1024));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com",
                "HTTPS://example.com:8443/a?b=c#d",
                "https://例子.中国/商城?名=值 <1>"
            })
    void webAddressPasses(String url) {
        assertThat(MenuRules.violations(List.of(Buttons.view("A", url)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com",
                "ftp://example.com",
                "https://",
                "https:///path",
                "javascript:1"
            })
    void otherAddressIsRefused(String url) {
        assertThat(MenuRules.violations(List.of(Buttons.view("A", url))))
                .extracting(Violation::pointer)
                .containsExactly("/buttons/0/url");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':'A'}|/buttons/0/type",
                "{'name':'A','type':'jump'}|/buttons/0/type",
                "{'type':'click','key':'K'}|/buttons/0/name",
                "{'name':' ','type':'click','key':'K'}|/buttons/0/name",
                "{'name':'A','type':'click','key':'K','url':'https://a.b'}|/buttons/0/url",
                "{'name':'A','type':'click','key':'K','subButtons':[{'name':'B','type':'click','key':'B'}]}|/buttons/0/type"
                        + " /buttons/0/key",
                "{'name':'A','subButtons':[{'name':'B','subButtons':[{'name':'C','type':'click','key':'C'}]}]}"
                        + "|/buttons/0/subButtons/0/subButtons",
                "{'name':'A','subButtons':[null]}|/buttons/0/subButtons/0",
                "{'name':'A','type':'miniprogram','url':'https://a.b'}|/buttons/0/appId"
                        + " /buttons/0/pagePath"
            })
    void mistakeIsPointedAt(String button, String pointers) {
        assertThat(MenuRules.violations(List.of(read(button))))
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder(pointers.split(" "));
    }

    @Test
    void countsAreLimited() {
        var one = Buttons.click("A", "K");
        assertThat(MenuRules.violations(Collections.nCopies(3, one))).isEmpty();
        assertThat(MenuRules.violations(Collections.nCopies(4, one)))
                .containsExactly(
                        new Violation("/buttons", "A menu has at most 3 top-level buttons", 3));
        assertThat(MenuRules.violations(below(Collections.nCopies(5, one)))).isEmpty();
        assertThat(MenuRules.violations(below(Collections.nCopies(6, one))))
                .containsExactly(
                        new Violation(
                                "/buttons/0/subButtons", "A button has at most 5 sub-buttons", 5));
    }

    @Test
    void emptyMenuMayBeDrawnAndAMissingOneMayNot() {
        assertThat(MenuRules.violations(List.of())).isEmpty();
        assertThat(MenuRules.violations(null)).extracting(Violation::pointer).contains("/buttons");
        assertThat(MenuRules.violations(Collections.singletonList(null)))
                .extracting(Violation::pointer)
                .containsExactly("/buttons/0");
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        var wrong = read("{'name':'much too long a name','type':'view','url':'no'}");

        assertThat(MenuRules.violations(List.of(wrong, wrong))).hasSize(4);
    }

    private static ButtonRequest with(String type, String field, String value) {
        var fields = (ObjectNode) JSON.valueToTree(Buttons.ofType(ButtonType.called(type).get()));
        return JSON.treeToValue(fields.put(field, value), ButtonRequest.class);
    }

    private static List<ButtonRequest> below(ButtonRequest sub) {
        return below(List.of(sub));
    }

    private static List<ButtonRequest> below(List<ButtonRequest> subs) {
        return List.of(Buttons.parent("A", subs));
    }

    private static ButtonRequest read(String json) {
        return JSON.readValue(json.replace('\'', '"'), ButtonRequest.class);
    }
}
