package io.mistok.simulator.media;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.web.util.HtmlUtils;

/** A quiet drawing in place of a picture that is not ours; another id looks different. */
final class StandIn {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final int HUES = 360;

    private StandIn() {}

    static Picture of(String id) {
        int seed = id.hashCode();
        int hue = Math.floorMod(seed, HUES);
        var drawing =
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 320" role="img">
                <title>%1$s</title>
                <rect width="480" height="320" fill="hsl(%2$d 28%% 86%%)"/>
                <circle cx="%3$d" cy="92" r="34" fill="hsl(%4$d 45%% 74%%)"/>
                <path d="M0 320 L0 %5$d L130 150 L250 262 L330 190 L480 300 L480 320 Z"
                 fill="hsl(%2$d 26%% 66%%)"/>
                <path d="M0 320 L0 286 L190 216 L340 284 L480 236 L480 320 Z"
                 fill="hsl(%2$d 30%% 52%%)"/>
                </svg>
                """
                        .formatted(
                                title(id),
                                hue,
                                90 + Math.floorMod(seed / 7, 300),
                                (hue + 60) % HUES,
                                200 + Math.floorMod(seed / 11, 90));
        return new Picture(SVG, drawing.getBytes(StandardCharsets.UTF_8));
    }

    /** Control characters have no place in XML, even escaped. */
    private static String title(String id) {
        return HtmlUtils.htmlEscape(
                id.replaceAll("\\p{Cntrl}", " "), StandardCharsets.UTF_8.name());
    }
}
