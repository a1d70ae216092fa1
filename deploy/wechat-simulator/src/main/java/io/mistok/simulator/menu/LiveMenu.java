package io.mistok.simulator.menu;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * The menu that followers see.
 *
 * @param menuId comes back in the callbacks of links
 * @param buttons as they were sent to {@code menu/create}
 */
public record LiveMenu(long menuId, Instant createdAt, JsonNode buttons) {}
