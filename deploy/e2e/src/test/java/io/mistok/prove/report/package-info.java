@NullMarked
package io.mistok.prove.report;

import org.jspecify.annotations.NullMarked;
