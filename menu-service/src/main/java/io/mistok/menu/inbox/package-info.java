/**
 * What arrives on the channel topic: which records it holds, and what the callbacks of a channel
 * look like.
 */
@NullMarked
package io.mistok.menu.inbox;

import org.jspecify.annotations.NullMarked;
