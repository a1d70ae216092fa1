package io.mistok.images.sbom;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One entry of the list.
 *
 * @param type in CycloneDX's words: library, platform
 * @param name as scanners know it
 * @param version of it
 * @param purl package URL
 */
public record Component(String type, String name, String version, String purl) {
    ObjectNode json(JsonMapper mapper) {
        return mapper.createObjectNode()
                .put("type", type)
                .put("bom-ref", purl)
                .put("name", name)
                .put("version", version)
                .put("purl", purl);
    }
}
