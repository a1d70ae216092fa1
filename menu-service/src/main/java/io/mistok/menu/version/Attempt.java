package io.mistok.menu.version;

import io.mistok.menu.button.Button;
import java.time.Instant;
import java.util.List;

/**
 * A menu that WeChat is, or was, asked to accept.
 *
 * @param id of the attempt; never used twice, while a refused attempt's version number is
 * @param startedAt just before WeChat was asked
 */
public record Attempt(long id, String channelId, List<Button> buttons, Instant startedAt) {}
