/** The menus that WeChat has accepted, each one kept for good. */
@NullMarked
package io.mistok.menu.version;

import org.jspecify.annotations.NullMarked;
