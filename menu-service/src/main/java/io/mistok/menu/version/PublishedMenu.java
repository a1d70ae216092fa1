package io.mistok.menu.version;

import io.mistok.menu.button.Button;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * A menu that WeChat accepted.
 *
 * @param version 1, 2, 3 ... of its channel
 * @param publishedBy the user who published it
 */
@Schema(name = "PublishedMenu")
public record PublishedMenu(
        int version, Instant publishedAt, String publishedBy, List<Button> buttons) {}
