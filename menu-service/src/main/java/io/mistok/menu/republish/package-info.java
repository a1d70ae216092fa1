/** Fills a topic that lacks what the database knows, for instance on a new cluster. */
@NullMarked
package io.mistok.menu.republish;

import org.jspecify.annotations.NullMarked;
