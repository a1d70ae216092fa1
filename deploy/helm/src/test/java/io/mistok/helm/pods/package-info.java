/** What every pod keeps to. */
@NullMarked
package io.mistok.helm.pods;

import org.jspecify.annotations.NullMarked;
