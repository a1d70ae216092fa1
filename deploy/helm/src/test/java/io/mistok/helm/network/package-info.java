/** Who may speak to whom, by the rendered policies. */
@NullMarked
package io.mistok.helm.network;

import org.jspecify.annotations.NullMarked;
