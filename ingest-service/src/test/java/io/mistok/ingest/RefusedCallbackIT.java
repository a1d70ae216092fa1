package io.mistok.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mistok.ingest.fake.Account;
import io.mistok.ingest.fake.Account.Push;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Callbacks that are forged, broken, too large, or for nobody. */
@NullUnmarked
@ExtendWith(OutputCaptureExtension.class)
class RefusedCallbackIT extends RunningIngest {
    @Test
    void forgeryIsRefusedInPlainTextAndPublishesNothing() throws Exception {
        var account = connected("plain");
        var push = account.inClear(click("A"), Instant.now());
        var forged = new Push(push.query().replaceFirst("signature=.", "signature=x"), push.body());
        var answer = post(account, forged);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(type(answer)).isEqualTo("text/plain;charset=UTF-8");
        var stale = account.inClear(click("A"), Instant.now().minusSeconds(301));
        assertThat(post(account, stale).statusCode()).isEqualTo(403);
        var secure = connected("secure");
        assertThat(post(secure, secure.inClear(click("A"), Instant.now())).statusCode())
                .isEqualTo(403);
        post(account, account.inClear(Samples.callback("menu-link-opened"), Instant.now()));
        await().until(() -> !events.of(account).isEmpty());
        assertThat(events.of(account)).hasSize(1);
        assertThat(events.of(secure)).isEmpty();
        await().until(() ->
                channels.of(account).stream().anyMatch(it -> it.value().has("lastRefusal")));
    }

    @Test
    void limitsComeFirst() throws Exception {
        var account = connected("plain");
        var push = account.inClear("x".repeat(65_537), Instant.now());
        assertThat(post(account, push).statusCode()).isEqualTo(413);
        var doctype = "<!DOCTYPE xml [<!ENTITY a \"b\">]>" + click("A");
        assertThat(post(account, account.inClear(doctype, Instant.now())).statusCode())
                .isEqualTo(400);
        assertThat(post(account, new Push("timestamp=1", "<xml/>")).statusCode()).isEqualTo(400);
        assertThat(post(Account.fresh(), push).statusCode()).isEqualTo(413);
        var stranger = Account.fresh();
        assertThat(post(stranger, stranger.inClear("<xml/>", Instant.now())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void removedChannelIsUnknown() throws Exception {
        var account = connected("plain");
        assertThat(get(account, account.verification("1", Instant.now())).statusCode())
                .isEqualTo(200);
        menus.remove(account);
        await().until(() ->
                get(account, account.verification("1", Instant.now())).statusCode() == 404);
    }

    @Test
    void errorsAreNeverHtmlOrJson() throws Exception {
        var account = connected("plain");
        for (var method : new String[] {"PUT", "DELETE", "PATCH"}) {
            var request =
                    HttpRequest.newBuilder(uri(account, "a=b"))
                            .header("Accept", "application/json")
                            .method(method, BodyPublishers.ofString("{}"));
            var answer = send(request);
            assertThat(answer.statusCode()).isEqualTo(405);
            assertThat(type(answer)).startsWith("text/plain");
        }
        var nowhere = HttpRequest.newBuilder(address("/callback"));
        assertThat(type(send(nowhere))).startsWith("text/plain");
    }

    @Test
    void refusalIsOneLineThatShowsNothingOfTheCallback(CapturedOutput output) throws Exception {
        var account = connected("secure");
        var push = account.inClear(click("SECRET_WORD"), Instant.now());
        assertThat(post(account, push).statusCode()).isEqualTo(403);
        await().until(() -> linesAbout(account, output).count() == 1);
        assertThat(linesAbout(account, output))
                .allSatisfy(line -> assertThat(line).contains("not-sealed"));
        assertThat(output.getAll())
                .doesNotContain("SECRET_WORD", "oDemo0000", account.token(), account.aesKey());
    }

    private static Stream<String> linesAbout(Account account, CapturedOutput output) {
        return output.getAll().lines().filter(line -> line.contains(account.channelId()));
    }
}
