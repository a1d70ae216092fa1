package io.mistok.simulator.callback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class XmlWriterTest {

    @Test
    void writesStringsNumbersMapsAndLists() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("CreateTime", 1_700_000_000L);
        fields.put("Content", "a ]]> b");
        fields.put("PicList", Map.of("item", List.of(Map.of("M", "1"), Map.of("M", "2"))));

        assertThat(XmlWriter.write(fields).replace("\n", ""))
                .isEqualTo(
                        "<xml><CreateTime>1700000000</CreateTime>"
                                + "<Content><![CDATA[a ]]]]><![CDATA[> b]]></Content>"
                                + "<PicList><item><M><![CDATA[1]]></M></item>"
                                + "<item><M><![CDATA[2]]></M></item></PicList></xml>");
    }
}
