/** What the system says about itself: its topics and its statistics. */
@NullMarked
package io.mistok.prove.observe;

import org.jspecify.annotations.NullMarked;
