/** From the draft to WeChat, and from WeChat into the draft. */
@NullMarked
package io.mistok.menu.publication;

import org.jspecify.annotations.NullMarked;
