package io.mistok.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.e2e.client.Channel;
import io.mistok.e2e.system.Mistok;
import io.mistok.e2e.system.RunningMistok;
import io.mistok.e2e.wechat.Drafts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/**
 * S06: external replies with addresses that lead inside. Each is refused when it is written down,
 * or never connected to when it is asked; hosts that the operator has opened work.
 *
 * <p>A name that changes its mind between the check and the connection needs a name server of its
 * own: {@code AddressGuardTest} of reply-service has it, with the very resolver the client uses.
 */
@ExtendWith(RunningMistok.class)
class ExternalAddressesIT {
    private static final String FALLBACK = "the fallback";
    private final Mistok mistok;

    ExternalAddressesIT(Mistok mistok) {
        this.mistok = mistok;
    }

    @Test
    void nobodyInsideIsConnectedTo() throws IOException {
        var door = Door.of(mistok, "plain");
        var accepted = 0;
        try (var canary = Canary.everywhere()) {
            var addresses = HostileAddresses.all(canary.port(), namesOfThisMachine());
            assertThat(addresses).hasSizeGreaterThan(80);
            for (int i = 0; i < addresses.size(); i++) {
                if (isAccepted(door.channel(), "K" + i, addresses.get(i))) {
                    accepted++;
                    assertThat(tap(door, "K" + i)).as(addresses.get(i)).contains(FALLBACK);
                }
                assertThat(canary.visits()).as(addresses.get(i)).isEmpty();
            }
        }
        assertThat(accepted).as("names, which only their lookup tells").isPositive();
    }

    @Test
    void anOpenedHostIsAsked() throws IOException {
        var door = Door.of(mistok, "plain");
        try (var open = Canary.at(Mistok.ALLOWED_HOST, "HTTP/1.1 204 No Content\r\n")) {
            assertThat(isAccepted(door.channel(), "K", url(Mistok.ALLOWED_HOST, open))).isTrue();
            assertThat(tap(door, "K")).isEqualTo("success");
            assertThat(open.visits()).containsExactly("POST /hook HTTP/1.1");
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        var door = Door.of(mistok, "plain");
        for (var status : List.of("301", "302", "303", "307", "308")) {
            try (var inside = Canary.everywhere();
                    var open =
                            Canary.at(
                                    Mistok.ALLOWED_HOST,
                                    "HTTP/1.1 %s Moved\r\nLocation: %s\r\n"
                                            .formatted(status, url("127.0.0.1", inside)))) {
                var key = "K" + status;
                assertThat(isAccepted(door.channel(), key, url(Mistok.ALLOWED_HOST, open)))
                        .isTrue();
                assertThat(tap(door, key)).contains(FALLBACK);
                assertThat(open.visits()).hasSize(1);
                inside.wasNotTouched();
            }
        }
    }

    private static String url(String host, Canary canary) {
        return "http://" + host + ":" + canary.port() + "/hook";
    }

    private static boolean isAccepted(Channel channel, String key, String url) {
        var content =
                Map.of(
                        "type",
                        "external",
                        "url",
                        url,
                        "fallback",
                        Map.of("type", "text", "text", FALLBACK));
        var answer =
                channel.put(
                        "/replies/keys/" + key, JsonMapper.shared().writeValueAsString(content));
        assertThat(answer.status()).as(url + answer.body()).isIn(200, 422);
        return answer.status() == 200;
    }

    private static String tap(Door door, String key) {
        Drafts drafts = door.drafts();
        return door.post(drafts.clear(drafts.click("oTapper", key))).body();
    }

    /** Real names and addresses that lead here; a public one may be asked by anybody. */
    private static List<String> namesOfThisMachine() throws IOException {
        var names = new ArrayList<String>();
        if (isInside(InetAddress.getLocalHost())) {
            names.add(InetAddress.getLocalHost().getHostName());
            names.add(InetAddress.getLocalHost().getHostName() + ".");
        }
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(ExternalAddressesIT::isInside)
                .map(InetAddress::getHostAddress)
                .filter(address -> !address.contains(":"))
                .forEach(names::add);
        return names;
    }

    private static boolean isInside(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress();
    }
}
