package io.mistok.menu.version;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.menu.Contract;
import io.mistok.menu.button.Button;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class MenuPublishedContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"menu-published.json", "menu-published-articles.json"})
    void exampleIsExactlyWhatWeWrite(String example) {
        var json = Contract.example(example);
        var buttons = json.path("buttons").values().stream().map(Contract::button).toList();
        var menu =
                new PublishedMenu(
                        json.path("menuVersion").asInt(),
                        Instant.parse(json.path("publishedAt").asString()),
                        "ada",
                        buttons);

        var written = Contract.write(MenuPublished.of(json.path("channelId").asString(), menu));

        assertThat(written).isEqualTo(json);
        assertThat(Contract.mistakes(written)).isEmpty();
        assertThat(all(buttons)).allSatisfy(each -> assertThat(each.itemId()).isNotNull());
    }

    private static Stream<Button> all(List<Button> buttons) {
        return buttons.stream()
                .flatMap(top -> Stream.concat(Stream.of(top), top.subButtons().stream()));
    }
}
