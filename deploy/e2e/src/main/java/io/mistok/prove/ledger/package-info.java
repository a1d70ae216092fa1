/** What was sent, what was answered and what a follower saw; nothing is judged here. */
@NullMarked
package io.mistok.prove.ledger;

import org.jspecify.annotations.NullMarked;
