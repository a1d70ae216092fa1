package io.mistok.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.gateway.world.Keys;
import io.mistok.gateway.world.MovingClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final MovingClock clock = new MovingClock();
    private final InternalKey key = new InternalKey(new InternalProperties(Keys.FILE.toString()));
    private final InternalTokens internal = new InternalTokens(key, clock);
    private final SealedTokens sealed = new SealedTokensFactory(key, clock).of("test");

    @Test
    void anInternalTokenServesManyCallsForHalfAMinute() {
        var first = internal.tokenFor("admin");
        clock.move(Duration.ofSeconds(25));
        assertThat(internal.tokenFor("admin")).isEqualTo(first);
        assertThat(internal.tokenFor("other")).isNotEqualTo(first);
        clock.move(Duration.ofSeconds(6));
        assertThat(internal.tokenFor("admin")).isNotEqualTo(first);
    }

    @Test
    void anInternalTokenIsMadeAnewWhenTheClockGoesBack() {
        var first = internal.tokenFor("admin");
        clock.move(Duration.ofHours(-1));
        assertThat(internal.tokenFor("admin")).isNotEqualTo(first);
    }

    @Test
    void aSealedTokenIsReadByItsPurposeAlone() throws Exception {
        var token = sealed.seal(Map.of("a", "b"), clock.instant().plusSeconds(60));

        assertThat(sealed.open(token).orElseThrow().getStringClaim("a")).isEqualTo("b");
        assertThat(new SealedTokensFactory(key, clock).of("test").open(token)).isPresent();
        assertThat(new SealedTokensFactory(key, clock).of("other").open(token)).isEmpty();
        assertThat(token).doesNotContain("\"a\"");
    }

    @Test
    void aSealedTokenOfAnotherInstallationIsNothing() {
        var other = new InternalKey(new InternalProperties(Keys.pem(Keys.rsa(2048)).toString()));
        var token =
                new SealedTokensFactory(other, clock)
                        .of("test")
                        .seal(Map.of(), clock.instant().plusSeconds(60));

        assertThat(sealed.open(token)).isEmpty();
    }

    @Test
    void aSealedTokenExpires() {
        var token = sealed.seal(Map.of(), clock.instant().plusSeconds(60));
        clock.move(Duration.ofSeconds(61));

        assertThat(sealed.open(token)).isEmpty();
    }

    @Test
    void aTokenTouchedAnywhereIsNothing() {
        var token = sealed.seal(Map.of("a", "b"), clock.instant().plusSeconds(60));
        for (int place = 0; place < token.length(); place++) {
            for (var other : List.of('A', '.', '!', '\u00ce')) {
                var touched = token.substring(0, place) + other + token.substring(place + 1);
                // The last character of a part may differ in bits that no byte has.
                if (!touched.equals(token) && !token.substring(place + 1).matches("|\\..*")) {
                    assertThat(sealed.open(touched)).as(touched).isEmpty();
                }
            }
        }
        assertThat(sealed.open("eyJhbGciOiJkaXIifQ....")).isEmpty();
    }

    @Test
    void anInternalTokenIsNotASealedOne() {
        assertThat(sealed.open(internal.tokenFor("admin"))).isEmpty();
        assertThat(sealed.open("")).isEmpty();
        assertThat(sealed.open("eyJhbGciOiJub25lIn0.e30.")).isEmpty();
    }
}
