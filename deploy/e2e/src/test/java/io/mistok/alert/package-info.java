@NullMarked
package io.mistok.alert;

import org.jspecify.annotations.NullMarked;
