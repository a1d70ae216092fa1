package io.mistok.menu.publication;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One difference between the published menu and the draft.
 *
 * @param kind added, removed, moved or changed
 * @param pointer the button's place in the draft; in the published menu for a removed one
 * @param fields names of the fields that differ, for a changed button
 */
@Schema(name = "MenuChange")
record Change(String kind, String itemId, String name, String pointer, List<String> fields) {}
