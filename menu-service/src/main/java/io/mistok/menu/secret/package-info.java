/** The secrets of the channels: how they are sealed for the database and the topic. */
@NullMarked
package io.mistok.menu.secret;

import org.jspecify.annotations.NullMarked;
