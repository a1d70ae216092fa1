package io.mistok.ingest.translation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.ingest.Samples;
import io.mistok.ingest.body.MalformedBodyException;
import io.mistok.ingest.body.XmlReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventIdTest {
    private static final String CLICK = Samples.callback("menu-button-clicked");
    private static final String TEXT = Samples.callback("text-received");

    @Test
    void samplesAllDiffer() throws MalformedBodyException {
        var ids = new HashSet<String>();
        for (var name : Samples.names()) {
            ids.add(id(Samples.callback(name)));
        }
        assertThat(ids).hasSameSizeAs(Samples.names());
    }

    @ParameterizedTest
    @CsvSource({
        "oDemo0000000000000000000001,oDemo0000000000000000000002",
        "1700000200,1700000201",
        "CLICK,VIEW",
        "MENU_HELP,MENU_OTHER",
        "</EventKey>,</EventKey><MenuId>1</MenuId>",
        "</EventKey>,</EventKey><Ticket>1</Ticket>",
        "gh_0123456789ab,gh_0123456789ac"
    })
    void whateverTheClickSaysDifferentlyMakesAnother(String from, String to)
            throws MalformedBodyException {
        assertThat(id(CLICK.replace(from, to))).isNotEqualTo(id(CLICK));
    }

    @ParameterizedTest
    @CsvSource({
        "oDemo0000000000000000000001,oDemo0000000000000000000002",
        "1700000001,1700000002",
        "24345678901234567,24345678901234568",
        "[text],[image]"
    })
    void messagesAreToldApartBySenderSecondTypeAndId(String from, String to)
            throws MalformedBodyException {
        assertThat(id(TEXT.replace(from, to))).isNotEqualTo(id(TEXT));
    }

    @Test
    void messageWithoutAnIdIsKnownByAllItSays() throws MalformedBodyException {
        var one = TEXT.replace("<MsgId>24345678901234567</MsgId>", "");
        assertThat(id(one)).isNotEqualTo(id(one.replace("订单", "价格")));
    }

    @Test
    void channelsDoNotShareIds() throws MalformedBodyException {
        var fields = XmlReader.read(CLICK.getBytes(UTF_8));
        assertThat(EventId.of("ch_1", fields)).isNotEqualTo(EventId.of("ch_2", fields));
    }

    @Test
    void orderNotationAndSealDoNotCount() throws MalformedBodyException {
        var random = new Random(7);
        for (var name : Samples.names()) {
            var body = Samples.callback(name);
            var lines = new ArrayList<>(topLevel(body));
            Collections.shuffle(lines, random);
            lines.add("<Encrypt><![CDATA[c2VhbGVk]]></Encrypt>");
            assertThat(id("<xml>\n " + String.join("\n  ", lines) + "</xml>"))
                    .describedAs(name)
                    .isEqualTo(id(body));
        }
        assertThat(id(CLICK.replace("<![CDATA[MENU_HELP]]>", "MENU_HELP"))).isEqualTo(id(CLICK));
    }

    @Test
    void valuesThatRunIntoEachOtherStayApart() throws MalformedBodyException {
        var one = CLICK.replace("</EventKey>", "</EventKey><A>bc</A><D/>");
        var other = CLICK.replace("</EventKey>", "</EventKey><A>b</A><D>c</D>");
        assertThat(id(one)).isNotEqualTo(id(other));
        var nested = CLICK.replace("</EventKey>", "</EventKey><A><D>c</D></A>");
        assertThat(id(nested)).isNotEqualTo(id(other)).isNotEqualTo(id(one));
    }

    @Test
    void idShowsNothingOfTheFollower() throws MalformedBodyException {
        assertThat(id(CLICK)).matches("[A-Za-z0-9_-]{32}").doesNotContain("Demo");
    }

    /** The elements below the root, each as it was written. */
    private static List<String> topLevel(String body) {
        var inner = body.substring("<xml>".length(), body.lastIndexOf("</xml>"));
        var elements = new ArrayList<String>();
        for (var at = inner.indexOf('<'); at >= 0; at = inner.indexOf('<', at)) {
            var name = inner.substring(at + 1, inner.indexOf('>', at));
            var end = inner.indexOf("</" + name + ">", at) + name.length() + 3;
            elements.add(inner.substring(at, end));
            at = end;
        }
        // Repeated elements keep their order, so they are moved together.
        return elements.stream()
                .collect(
                        java.util.stream.Collectors.groupingBy(
                                element -> element.substring(0, element.indexOf('>')),
                                java.util.LinkedHashMap::new,
                                java.util.stream.Collectors.joining()))
                .values()
                .stream()
                .toList();
    }

    private static String id(String body) throws MalformedBodyException {
        return EventId.of("ch_1", XmlReader.read(body.getBytes(UTF_8)));
    }
}
