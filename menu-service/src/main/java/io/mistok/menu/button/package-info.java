/** The buttons of a menu: what WeChat allows, what counts as the same button. */
@NullMarked
package io.mistok.menu.button;

import org.jspecify.annotations.NullMarked;
