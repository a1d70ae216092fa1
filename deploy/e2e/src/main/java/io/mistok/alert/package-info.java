/** Makes every alert fire in a small cluster, under a real Prometheus, and clear again. */
@NullMarked
package io.mistok.alert;

import org.jspecify.annotations.NullMarked;
