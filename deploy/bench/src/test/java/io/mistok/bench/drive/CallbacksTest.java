package io.mistok.bench.drive;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.bench.drive.Callbacks.Kind;
import io.mistok.bench.wechat.Channel;
import io.mistok.bench.wechat.Mode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CallbacksTest {
    private static final URI SERVER = URI.create("http://127.0.0.1:9");
    private static final Clock CLOCK =
            Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC);
    private static final Pattern CLICK =
            Pattern.compile("\\[(oBench\\d+)]].*<CreateTime>(\\d+)<", Pattern.DOTALL);

    @Test
    void noFollowerClicksTwiceInASecond() {
        var callbacks = callbacks(Kind.CLICK);
        var seen = new HashSet<String>();

        for (var batch = 0; batch < 2; batch++) {
            for (var request : callbacks.next(60_000).requests()) {
                var click = CLICK.matcher(text(request));
                assertThat(click.find()).isTrue();
                seen.add(click.group(1) + " " + click.group(2));
            }
        }

        assertThat(seen).hasSize(120_000).contains("oBench0000000000000000000007 1700000002");
    }

    @Test
    void aRequestIsWholeAndItsLengthIsRight() {
        var request = text(callbacks(Kind.CLICK).next(1).requests().getFirst());
        var body = request.substring(request.indexOf("\r\n\r\n") + 4);

        assertThat(request)
                .startsWith("POST /callback/wechat/ch_1?signature=")
                .contains(
                        " HTTP/1.1\r\nHost: 127.0.0.1:9\r\n",
                        "\r\nContent-Length: %d\r\n".formatted(body.length()));
    }

    @Test
    void everyTemplateMessageHasItsOwnNumber() {
        var requests = callbacks(Kind.TEMPLATE_SENT).next(3).requests();

        assertThat(text(requests.get(2)))
                .contains("[TEMPLATESENDJOBFINISH]", "<MsgID>2</MsgID>", "<![CDATA[success]]>");
    }

    @Test
    void answersAreHeldAgainstTheirCallback() {
        var check = callbacks(Kind.TEMPLATE_SENT).next(1).check();

        assertThat(check.fits("success".length())).isTrue();
        assertThat(check.fits("<xml></xml>".length())).isFalse();
        assertThat(check.faultOf(0, "success")).isEmpty();
        assertThat(check.faultOf(0, "failure")).isPresent();
        assertThat(callbacks(Kind.CLICK).next(1).check().fits("success".length())).isFalse();
    }

    private static Callbacks callbacks(Kind kind) {
        var channel =
                new Channel(
                        "ch_1",
                        Mode.PLAIN,
                        "wx1",
                        "gh_1",
                        "token",
                        "Zm9yRGVtb09ubHlOb3RBUmVhbEtleTAxMjM0NTY3ODk");
        return new Callbacks(channel, kind, "PRICE", "Hello", SERVER, CLOCK);
    }

    private static String text(byte[] request) {
        return new String(request, StandardCharsets.UTF_8);
    }
}
