package io.mistok.e2e.security;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Addresses for an external reply that lead, or might lead, to a listener on this machine. */
final class HostileAddresses {
    private static final List<String> HOSTS =
            List.of(
                    "127.0.0.1",
                    "127.0.0.2",
                    "127.255.255.254",
                    "127.1",
                    "127.0.1",
                    "0",
                    "0.0.0.0",
                    "00000000",
                    "2130706433",
                    "017700000001",
                    "0x7f000001",
                    "0x7F.0x0.0x0.0x1",
                    "0X7f.1",
                    "0177.0.0.1",
                    "0177.0.0.01",
                    "127.0.0.1.",
                    "127.0.0.0x1",
                    "127.000.000.001",
                    "4294967297",
                    "localhost",
                    "LocalHost",
                    "localhost.",
                    "a.localhost",
                    "localhost.localdomain",
                    "ip6-localhost",
                    "[::1]",
                    "[::]",
                    "[0:0:0:0:0:0:0:1]",
                    "[0000::1]",
                    "[::ffff:127.0.0.1]",
                    "[::ffff:7f00:1]",
                    "[::ffff:0:127.0.0.1]",
                    "[::127.0.0.1]",
                    "[64:ff9b::127.0.0.1]",
                    "[64:ff9b:1::7f00:1]",
                    "[2002:7f00:1::]",
                    "[2001:0:7f00:1::]",
                    "[fe80::1]",
                    "[fe80::1%25lo]",
                    "[::1%25lo]",
                    "[fd00:ec2::254]",
                    "[ff02::1]",
                    "169.254.169.254",
                    "[::ffff:169.254.169.254]",
                    "2852039166",
                    "169.254.170.2",
                    "100.100.100.200",
                    "168.63.129.16",
                    "192.0.0.192",
                    "metadata.google.internal",
                    "10.0.0.1",
                    "172.16.0.1",
                    "192.168.0.1",
                    "100.64.0.1",
                    "198.18.0.1",
                    "224.0.0.1",
                    "255.255.255.255",
                    "①②⑦.⓪.⓪.①",
                    "127。0。0。1",
                    "127．0．0．1",
                    "loc\u00adalhost",
                    "%6c%6f%63%61%6c%68%6f%73%74",
                    "127.0.0.77.",
                    "127.0.0.077",
                    "2130706509",
                    "[::ffff:127.0.0.77]");

    private HostileAddresses() {}

    /** All of them, with the port of the listener; the names of this machine included. */
    static List<String> all(int port, List<String> namesOfThisMachine) {
        var all = new ArrayList<String>();
        Stream.concat(HOSTS.stream(), namesOfThisMachine.stream())
                .forEach(host -> all.add("http://" + host + ":" + port + "/hook"));
        all.addAll(tricks("127.0.0.1:" + port));
        return all;
    }

    private static List<String> tricks(String listener) {
        return List.of(
                "http://example.com@" + listener + "/",
                "http://user:pass@" + listener + "/",
                "http://" + listener + "@example.com/",
                "http://" + listener + "#@example.com/",
                "http://" + listener + "\\@example.com/",
                "http:\\\\" + listener + "/",
                "http:/" + listener + "/",
                "http:" + listener + "/",
                "//" + listener + "/",
                "https://" + listener + "/",
                "HTTP://" + listener + "/",
                "http://" + listener.replace(":", ":0") + "/",
                "http://" + listener + "/{{text}}",
                "http://{{text}}/",
                "http://\t" + listener + "/",
                " http://" + listener + "/",
                "http://" + listener + "/\r\nX-Injected: 1",
                "ftp://" + listener + "/",
                "file:///etc/passwd",
                "file://" + listener + "/etc/passwd",
                "jar:http://" + listener + "!/",
                "gopher://" + listener + "/_x",
                "netdoc:/etc/passwd",
                "dict://" + listener + "/",
                "ldap://" + listener + "/");
    }
}
