/** What leaves for the channel topic, stored with the change that caused it. */
@NullMarked
package io.mistok.menu.outbox;

import org.jspecify.annotations.NullMarked;
