/** What a record of the event topic tells this service: who did what, when, to which button. */
@NullMarked
package io.mistok.stats.event;

import org.jspecify.annotations.NullMarked;
