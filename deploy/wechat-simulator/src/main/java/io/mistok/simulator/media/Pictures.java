package io.mistok.simulator.media;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last pictures that were sent from phones, by their media id. */
@Component
class Pictures {
    private static final int KEPT = 50;

    private final Map<String, Picture> byMediaId = new LinkedHashMap<>();

    synchronized void add(String mediaId, Picture picture) {
        byMediaId.put(mediaId, picture);
        if (byMediaId.size() > KEPT) {
            byMediaId.remove(byMediaId.keySet().iterator().next());
        }
    }

    synchronized Optional<Picture> find(String mediaId) {
        return Optional.ofNullable(byMediaId.get(mediaId));
    }
}
