package io.mistok.ingest.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.mistok.ingest.Samples;
import io.mistok.ingest.body.Fields.Nested;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {
    @Test
    void textAndCdataAreAlike() throws MalformedBodyException {
        assertThat(read("<xml><A>a &lt;b&gt;</A></xml>").text("A")).isEqualTo("a <b>");
        assertThat(read("<xml><A><![CDATA[a <b>]]></A></xml>").text("A")).isEqualTo("a <b>");
        assertThat(read("<xml><A>a<!-- c --> <![CDATA[<b>]]></A></xml>").text("A"))
                .isEqualTo("a <b>");
    }

    @Test
    void repeatedAndNestedElementsAreKept() throws MalformedBodyException {
        var fields = read("<xml>\n<L><A>1</A></L>\n<L><A>2</A></L><L/>\n</xml>");
        assertThat(fields.children("L"))
                .extracting(list -> list.text("A"))
                .containsExactly("1", "2");
        assertThat(fields.values().get("L"))
                .hasSize(3)
                .filteredOn(Nested.class::isInstance)
                .hasSize(2);
    }

    @Test
    void declarationCommentsAndByteOrderMarkAreAllowed() throws MalformedBodyException {
        var body = "\uFEFF<?xml version=\"1.0\"?><!-- a --><xml><A>1</A></xml><!-- b -->\n";
        assertThat(read(body).text("A")).isEqualTo("1");
    }

    @Test
    void missingFieldsHaveEmptyAnswers() throws MalformedBodyException {
        var fields = read("<xml><A> </A></xml>");
        assertThat(fields.text("A")).isNull();
        assertThat(fields.exact("A")).isEqualTo(" ");
        assertThat(fields.exact("B")).isNull();
        assertThat(fields.child("B").children("C")).isEmpty();
        assertThat(fields.texts("B")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "success",
                "{\"ToUserName\":\"a\"}",
                "<xml>",
                "<xml><A></xml>",
                "<xml/><xml/>",
                "<xml/>trailing",
                "<html><body/></html>",
                "<XML/>",
                "<xml><A>&undeclared;</A></xml>",
                "<xml><A>&#0;</A></xml>",
                "<xml><A>\u0001</A></xml>",
                "<xml><a:b>1</a:b></xml>",
                "<!DOCTYPE xml><xml/>",
                "<!DOCTYPE xml SYSTEM \"file:///etc/passwd\"><xml/>",
                "<!DOCTYPE xml [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xml><A>&a;</A></xml>",
                "<!DOCTYPE xml [<!ENTITY % p SYSTEM \"http://localhost/x\"> %p;]><xml/>",
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><xml>&b;</xml>"
            })
    void whatIsNoCallbackIsRefused(String body) {
        assertThatExceptionOfType(MalformedBodyException.class).isThrownBy(() -> read(body));
    }

    @Test
    void onlyUtf8IsRead() {
        refused("<xml><A>ä</A></xml>".getBytes(ISO_8859_1));
        refused("<xml><A>ä</A></xml>".getBytes(UTF_16));
        refused(new byte[] {'<', 'x', 'm', 'l', '>', (byte) 0xC0, (byte) 0xAF});
        refused("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><xml>ä</xml>".getBytes(ISO_8859_1));
    }

    @Test
    void limitsAreExact() throws MalformedBodyException {
        assertThat(read(nested(XmlLimits.DEPTH)).values()).isNotEmpty();
        refused(nested(XmlLimits.DEPTH + 1));
        assertThat(read("<xml>" + "<A/>".repeat(XmlLimits.CHILDREN) + "</xml>").values())
                .hasSize(1);
        refused("<xml>" + "<A/>".repeat(XmlLimits.CHILDREN + 1) + "</xml>");
        var list = "<L>" + "<A/>".repeat(XmlLimits.CHILDREN) + "</L>";
        assertThat(read("<xml>" + list.repeat(7) + "</xml>").children("L")).hasSize(7);
        refused("<xml>" + list.repeat(8) + "</xml>");
        assertThat(read("<xml" + attributes(XmlLimits.ATTRIBUTES) + "><A/></xml>").values())
                .hasSize(1);
        refused("<xml" + attributes(XmlLimits.ATTRIBUTES + 1) + "><A/></xml>");
    }

    @Test
    void resultOfABroadcastOfEightArticlesFits() throws MalformedBodyException {
        var item = "<item>" + "<A>1</A>".repeat(8) + "</item>";
        var list = "<R><Count>8</Count><L>" + item.repeat(8) + "</L></R>";
        assertThat(read("<xml>" + "<F/>".repeat(11) + list + list + "</xml>").children("R"))
                .hasSize(2);
    }

    @Test
    void everyTruncationOfEverySampleIsRefused() {
        for (var name : Samples.names()) {
            var body = Samples.callback(name).getBytes(UTF_8);
            for (var length = 0; length < body.length; length++) {
                refused(Arrays.copyOf(body, length));
            }
        }
    }

    /** Seeded, so that a failure comes again. */
    @Test
    void anyMutationIsReadOrRefused() {
        var random = new Random(20261123);
        var samples = Samples.names().stream().map(Samples::callback).toList();
        for (var round = 0; round < 40_000; round++) {
            var body = samples.get(random.nextInt(samples.size())).getBytes(UTF_8);
            readOrRefused(Mutations.of(body, random));
        }
    }

    private static void readOrRefused(byte[] body) {
        try {
            XmlReader.read(body);
        } catch (MalformedBodyException expected) {
            assertThat(expected.getMessage()).isNotBlank();
        }
    }

    private static String nested(int depth) {
        return "<xml>" + "<A>".repeat(depth - 1) + "</A>".repeat(depth - 1) + "</xml>";
    }

    private static String attributes(int count) {
        var attributes = new StringBuilder();
        for (var i = 0; i < count; i++) {
            attributes.append(" a").append(i).append("=\"1\"");
        }
        return attributes.toString();
    }

    private static Fields read(String body) throws MalformedBodyException {
        return XmlReader.read(body.getBytes(UTF_8));
    }

    private static void refused(String body) {
        refused(body.getBytes(UTF_8));
    }

    private static void refused(byte[] body) {
        assertThatExceptionOfType(MalformedBodyException.class)
                .isThrownBy(() -> XmlReader.read(body));
    }
}
