package io.mistok.reply.external;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullUnmarked
class AddressGuardTest {
    private final ExternalUrls urls = new ExternalUrls(properties());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "168.63.129.16",
                "169.254.0.1",
                "169.254.169.254",
                "169.254.170.2",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::ffff:7f00:1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:0:7f00:1::",
                "2001:10::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:a00:1::",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fdff::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "ff0e::1",
                "4000::1"
            })
    void closedAddressesAreNotPublic(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isFalse();
        String host = address.contains(":") ? "[" + address + "]" : address;
        assertThat(urls.mistake("http://" + host + "/hook")).isPresent();
        assertThat(urls.mistake("https://" + host + ":8443/hook")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "100.63.255.255",
                "100.128.0.0",
                "126.255.255.255",
                "128.0.0.1",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "192.169.0.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2001:4860:4860::8888",
                "2a00:1450:4001:80b::200e",
                "2003::1"
            })
    void publicAddressesArePublic(String address) throws UnknownHostException {
        assertThat(AddressGuard.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://LOCALHOST:8080/",
                "http://localhost./",
                "http://api.localhost/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0X7F.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://0/",
                "http://00000000/",
                "http://127.0.0.1./",
                "http://0300.0250.0.1/",
                "http://10.0.0.1.0x0/",
                "http://user@example.com/",
                "http://example.com@127.0.0.1/",
                "http://user:pass@example.com/",
                "http://127.0.0.1:80@example.com/",
                "ftp://example.com/",
                "file:///etc/passwd",
                "gopher://example.com/",
                "jar:http://example.com!/",
                "dict://example.com:11211/",
                "javascript:alert(1)",
                "//example.com/",
                "example.com",
                "http:///hook",
                "http://",
                "http://exa mple.com/",
                "http://example.com:0/",
                "http://example.com:99999/",
                "http://[::1%25lo]/",
                "http://[fe80::1%eth0]/",
                "http://example_com/",
                "http://①②⑦.⓪.⓪.①/",
                "http://\u0000example.com/",
                "http://[::1/"
            })
    void addressesThatAreNeverCalledAreRefused(String url) {
        assertThat(urls.mistake(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com", "https://example.com/hook?a=1&b=2", "HTTPS://Example.COM/",
                "https://api.example.com:8443/x", "http://8.8.8.8/", "http://[2606:4700::1111]/",
                "https://xn--fiqs8s.cn/", "http://3com.com/", "http://0xabc.example/"
            })
    void ordinaryAddressesAreAccepted(String url) {
        assertThat(urls.mistake(url)).isEmpty();
    }

    @Test
    void theOperatorOpensHostsByName() {
        var opened = new ExternalUrls(properties("localhost", "10.0.0.7"));
        assertThat(opened.mistake("http://localhost:9000/hook")).isEmpty();
        assertThat(opened.mistake("http://10.0.0.7/hook")).isEmpty();
        assertThat(opened.mistake("http://10.0.0.8/hook")).isPresent();
    }

    @Test
    void oneClosedAddressAmongManyRefusesTheName() {
        var dns = new GuardedDns(names("8.8.8.8 10.0.0.1"), Set.of());
        assertThatThrownBy(() -> dns.resolve("example.com"))
                .isInstanceOf(GuardedDns.ClosedAddressException.class);
    }

    @Test
    void aNameThatChangesItsMindIsAskedOnceForEachConnection() throws UnknownHostException {
        var dns = new GuardedDns(names("8.8.8.8", "127.0.0.1"), Set.of());
        assertThat(dns.resolve("rebind.example")).containsExactly(InetAddress.getByName("8.8.8.8"));
        assertThatThrownBy(() -> dns.resolve("rebind.example"))
                .isInstanceOf(GuardedDns.ClosedAddressException.class);
    }

    @Test
    void anAllowedNameMayLeadInside() throws UnknownHostException {
        var dns = new GuardedDns(names("10.0.0.1"), Set.of("crm.internal"));
        assertThat(dns.resolve("CRM.internal")).hasSize(1);
    }

    /** Answers with one list of addresses after the other. */
    private static DnsResolver names(String... answers) {
        var queue = new ArrayDeque<>(List.of(answers));
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                String[] next = queue.remove().split(" ", -1);
                var addresses = new InetAddress[next.length];
                for (int i = 0; i < addresses.length; i++) {
                    addresses[i] = InetAddress.getByName(next[i]);
                }
                return addresses;
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    static ExternalProperties properties(String... allowed) {
        return new ExternalProperties(
                Set.of(allowed), Duration.ofSeconds(1), Duration.ofSeconds(3), 4, 4096);
    }
}
