@NullMarked
package io.mistok.prove.admin;

import org.jspecify.annotations.NullMarked;
