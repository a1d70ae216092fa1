package io.mistok.stats.channel;

import java.time.ZoneId;

/**
 * A connected channel.
 *
 * @param timeZone in which its hours and days are counted from now on
 * @param items the buttons of all its menus
 */
public record Channel(String id, ZoneId timeZone, Items items) {}
