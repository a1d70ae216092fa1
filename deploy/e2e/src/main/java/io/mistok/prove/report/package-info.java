/** What people read afterwards. */
@NullMarked
package io.mistok.prove.report;

import org.jspecify.annotations.NullMarked;
