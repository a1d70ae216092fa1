package io.mistok.e2e.security;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What is done to parsers of XML. Each attack starts from a callback that would be believed, so
 * that nothing but the attack is wrong with it.
 *
 * @param callback a right one
 * @param file that no answer and no event may show
 * @param web an address that nobody may ask
 */
record XmlAttacks(String callback, Path file, String web) {
    /** By name; each has to be refused. */
    SequencedMap<String, byte[]> refused() {
        var attacks = new LinkedHashMap<String, byte[]>();
        dtds().forEach((name, dtd) -> attacks.put(name, utf8(dtd + callback)));
        entities().forEach((name, dtd) -> attacks.put(name, utf8(dtd + withText("&x;"))));
        broken().forEach((name, xml) -> attacks.put(name, utf8(xml)));
        limits().forEach((name, xml) -> attacks.put(name, utf8(xml)));
        encodings().forEach(attacks::put);
        return attacks;
    }

    /** By name; these are odd, and harmless to whoever reads them as what they are: text. */
    SequencedMap<String, byte[]> harmless() {
        var attacks = new LinkedHashMap<String, byte[]>();
        attacks.put(
                "XInclude of a file",
                utf8(
                        withText(
                                "<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" parse=\"text\" href=\"%s\"/>"
                                        .formatted(file.toUri()))));
        attacks.put(
                "schema location",
                utf8(
                        callback.replaceFirst(
                                "<xml>",
                                "<xml xmlns:s=\"http://www.w3.org/2001/XMLSchema-instance\" s:noNamespaceSchemaLocation=\"%s\">"
                                        .formatted(web))));
        attacks.put("style sheet", utf8("<?xml-stylesheet href=\"" + web + "\"?>" + callback));
        attacks.put("instructions", utf8("<?php system('id') ?>" + withText("<?x y?>")));
        attacks.put(
                "DTD in CDATA", utf8(withText("<![CDATA[<!DOCTYPE x SYSTEM '" + web + "'>]]>")));
        attacks.put("CDATA split", utf8(withText("<![CDATA[a]]]]><![CDATA[>b]]>")));
        attacks.put("byte order mark", utf8("\uFEFF" + callback));
        attacks.put("huge attribute", utf8(withText("<A b=\"" + "a".repeat(30_000) + "\"/>")));
        attacks.put("long comment", utf8("<!--" + "a".repeat(30_000) + "-->" + callback));
        attacks.put("SQL", utf8(withText("' OR 1=1; DROP TABLE channel; --")));
        attacks.put("lookup", utf8(withText("${jndi:" + web.replace("http", "ldap") + "}")));
        attacks.put("expression", utf8(withText("#{T(java.lang.Runtime).getRuntime()}{{7*7}}")));
        return attacks;
    }

    private Map<String, String> dtds() {
        return Map.of(
                "empty DTD", "<!DOCTYPE xml>",
                "DTD from a file", "<!DOCTYPE xml SYSTEM \"" + file.toUri() + "\">",
                "DTD from the web", "<!DOCTYPE xml SYSTEM \"" + web + "\">",
                "public DTD", "<!DOCTYPE xml PUBLIC \"-//a//b\" \"" + web + "\">",
                "DTD in lower case", "<!doctype xml SYSTEM \"" + web + "\">",
                "parameter entity", "<!DOCTYPE xml [<!ENTITY % p SYSTEM \"" + web + "\"> %p;]>",
                "notation", "<!DOCTYPE xml [<!NOTATION n SYSTEM \"" + web + "\">]>",
                "default attribute", "<!DOCTYPE xml [<!ATTLIST xml a CDATA \"b\">]>",
                "DTD behind a comment", "<!-- --><!DOCTYPE xml SYSTEM \"" + web + "\">",
                "DTD that never ends", "<!DOCTYPE xml [");
    }

    private Map<String, String> entities() {
        return Map.of(
                "entity of a file", entity("SYSTEM \"" + file.toUri() + "\""),
                "entity of the web", entity("SYSTEM \"" + web + "\""),
                "public entity", entity("PUBLIC \"p\" \"" + web + "\""),
                "entity by FTP", entity("SYSTEM \"" + web.replace("http", "ftp") + "\""),
                "entity in a jar", entity("SYSTEM \"jar:" + web + "!/x\""),
                "inner entity", entity("\"hello\""),
                "entity of itself", entity("\"&x;\""),
                "quadratic blow-up", entity("\"" + "a".repeat(20_000) + "\""),
                "billion laughs", "<!DOCTYPE xml [<!ENTITY x0 \"ha\">" + laughs() + "]>",
                "no declaration", "");
    }

    private Map<String, String> broken() {
        return Map.of(
                "no end", callback.replace("</xml>", ""),
                "something behind", callback + "<xml/>",
                "undeclared prefix", withText("<a:b/>"),
                "attribute twice", withText("<A b=\"1\" b=\"2\"/>"),
                "crossed elements", withText("<A><B></A></B>"),
                "CDATA without end", callback.replace("</xml>", "<A><![CDATA[</A></xml>"),
                "character of zero", withText("&#0;"),
                "half a surrogate", withText("&#xD800;"),
                "another root", callback.replace("xml>", "soap>"),
                "two dashes in a comment", withText("<!-- -- -->"));
    }

    private Map<String, String> limits() {
        return Map.of(
                "deep", withText("<A>".repeat(2000) + "</A>".repeat(2000)),
                "wide", callback.replace("</xml>", "<A/>".repeat(5000) + "</xml>"),
                "many attributes", withText("<A " + numbered("a%d=\"\" ") + "/>"),
                "many namespaces", withText("<A " + numbered("xmlns:a%d=\"u%1$d\" ") + "/>"));
    }

    private Map<String, byte[]> encodings() {
        var declared = "<?xml version=\"1.0\" encoding=\"%s\"?>" + callback;
        var smuggled = "<!DOCTYPE xml SYSTEM \"" + web + "\">" + callback;
        return Map.of(
                "UTF-16, big", declared.formatted("UTF-16").getBytes(UTF_16BE),
                "UTF-16, little", ("\uFEFF" + smuggled).getBytes(UTF_16LE),
                "UTF-32", smuggled.getBytes(Charset.forName("UTF-32BE")),
                "EBCDIC", smuggled.getBytes(Charset.forName("IBM037")),
                "UTF-7", utf8(declared.formatted("UTF-7").replace("<xml>", "+ADw-xml+AD4-")),
                "NUL between", utf8(callback.replace("<MsgType>", "\u0000<MsgType>")),
                "NUL in front", utf8("\u0000" + callback),
                "Latin 1", callback.replace("<MsgType>", "\u00e9<MsgType>").getBytes(ISO_8859_1),
                "overlong", joined(utf8(callback), new byte[] {(byte) 0xC0, (byte) 0xBC}),
                "nothing", new byte[0]);
    }

    private String withText(String text) {
        return callback.replace("</xml>", "<More>" + text + "</More></xml>");
    }

    private static String entity(String value) {
        return "<!DOCTYPE xml [<!ENTITY x " + value + ">]>";
    }

    private static String laughs() {
        var entities =
                IntStream.range(1, 30)
                        .mapToObj(i -> "<!ENTITY x%d \"&x%d;&x%2$d;\">".formatted(i, i - 1))
                        .collect(Collectors.joining());
        return entities + "<!ENTITY x \"&x29;\">";
    }

    private static String numbered(String pattern) {
        return IntStream.range(0, 500).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    private static byte[] joined(byte[] bytes, byte[] more) {
        var all = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, all, bytes.length, more.length);
        return all;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
