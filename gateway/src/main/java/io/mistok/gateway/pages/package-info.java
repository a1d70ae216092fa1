/** The admin pages: one document for every page address, and what it loads. */
@NullMarked
package io.mistok.gateway.pages;

import org.jspecify.annotations.NullMarked;
