package io.mistok.menu.publication;

import io.mistok.menu.button.ButtonRequest;
import io.mistok.menu.problem.Violation;
import java.util.List;

/**
 * What could be taken over from a live menu.
 *
 * @param notes what could not be kept as it was, by button
 */
record ImportedMenu(List<ButtonRequest> buttons, List<Violation> notes) {}
