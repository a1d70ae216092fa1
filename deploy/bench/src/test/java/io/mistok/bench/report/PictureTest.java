package io.mistok.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mistok.bench.part.Row;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class PictureTest {
    @Test
    void barsAreAsLongAsTheirMediansAndTheSpreadLiesAcross() throws Exception {
        var results = new Results();
        results.add(1, "peer", List.of(new Row("a & b", "speed", 100, "/s")));
        results.add(1, "ingest", List.of(new Row("c < d", "speed", 200, "/s")));
        results.add(2, "ingest", List.of(new Row("c < d", "speed", 400, "/s")));
        results.add(1, "ingest", List.of(new Row("c < d", "weight", 7, "kg")));

        var svg = Picture.of(results, List.of("speed", "height"));

        var document =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(svg)));
        var bars = document.getElementsByTagName("rect");
        var peer = Integer.parseInt(((Element) bars.item(1)).getAttribute("width"));
        var ours = Integer.parseInt(((Element) bars.item(2)).getAttribute("width"));
        assertThat(bars.getLength()).isEqualTo(3);
        assertThat(ours).isBetween(3 * peer - 2, 3 * peer + 2);
        var line = (Element) document.getElementsByTagName("line").item(1);
        assertThat(Integer.parseInt(line.getAttribute("x2")))
                .isGreaterThan(Integer.parseInt(line.getAttribute("x1")));
        assertThat(document.getDocumentElement().getTextContent())
                .contains("speed, /s", "peer: a & b", "ingest: c < d", "300")
                .doesNotContain("height", "weight");
    }
}
