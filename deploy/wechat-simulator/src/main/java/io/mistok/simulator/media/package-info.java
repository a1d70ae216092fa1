/** Pictures: those that were sent, and stand-ins for those that only WeChat has. */
@NullMarked
package io.mistok.simulator.media;

import org.jspecify.annotations.NullMarked;
