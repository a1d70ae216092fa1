/**
 * The connected channels with their secrets, as the channel topic tells them, and what we tell it
 * about their callbacks.
 */
@NullMarked
package io.mistok.ingest.channel;

import org.jspecify.annotations.NullMarked;
