/** Who may call us: the gateway, with its short-lived token. */
@NullMarked
package io.mistok.menu.access;

import org.jspecify.annotations.NullMarked;
