/** WeChat's side of the conversation: its API, its callbacks and the phones of its followers. */
@NullMarked
package io.mistok.simulator;

import org.jspecify.annotations.NullMarked;
